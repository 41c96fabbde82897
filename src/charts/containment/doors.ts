import type { Text } from "../../i18n/lang.ts";

/** A way into the service, or out of it, and the events that opened and closed it. */
export interface Door {
  /** Id of the event it closed with; its key on the chart. */
  closed: string;
  /** Id of the event it opened with. */
  opened: "app-update-0630" | "service-start";
  /** As inside a sentence. */
  name: Text;
}

/**
 * Which event closed which door: an editorial reading of `events`. What belongs to 7iD is older than 7pay and counts
 * from the day it led to 7pay.
 */
export const doors: readonly Door[] = [
  {
    closed: "card-charge-stop",
    opened: "app-update-0630",
    name: { ja: "カードからのチャージ", en: "card top-ups" },
  },
  {
    closed: "foreign-ip-block",
    opened: "service-start",
    name: { ja: "海外IPからの接続", en: "access from overseas IPs" },
  },
  {
    closed: "all-charging-stopped",
    opened: "app-update-0630",
    name: { ja: "現金やポイントのチャージ", en: "cash and point top-ups" },
  },
  {
    closed: "new-registration-stop",
    opened: "app-update-0630",
    name: { ja: "新規会員登録", en: "new sign-ups" },
  },
  {
    closed: "reset-mail-fixed",
    opened: "service-start",
    name: { ja: "登録外への再設定メール", en: "reset mail to any address" },
  },
  {
    closed: "external-id-login-stop",
    opened: "service-start",
    name: { ja: "外部IDでのログイン", en: "external-ID log-in" },
  },
  {
    closed: "password-reset-all",
    opened: "service-start",
    name: { ja: "7iDの古いパスワード", en: "old 7iD passwords" },
  },
  {
    closed: "service-end",
    opened: "service-start",
    name: { ja: "残高での支払い", en: "payment from balances" },
  },
];

/** Id of the event that says when the misuse was concentrated. */
export const misuse = {
  id: "misuse-peak",
  name: { ja: "不正利用の集中", en: "misuse concentrated" },
} as const;

/** Id of the event that closed the last way to put money in. */
export const lastTopUp = "all-charging-stopped";
