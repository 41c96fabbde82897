import type { APIRoute } from "astro";
import { langs } from "../../../i18n/lang.ts";
import { sharedPages } from "../../../meta/shared.ts";
import { picture } from "../../../pictures/forms.ts";
import { toPng } from "../../../pictures/png.ts";
import { sharePage, shareSize } from "../../../pictures/share.ts";
import { langOf, langParam } from "../../../routes.ts";

export const getStaticPaths = async () =>
  (await Promise.all(langs.map(async (lang) => ({ lang, pages: await sharedPages(lang) })))).flatMap(
    ({ lang, pages }) =>
      pages.map(({ name, title, sentence }) => ({
        params: { lang: langParam(lang), page: name },
        props: { title, sentence },
      })),
  );

/** The picture that services show with a link to a page that is not a chart's. */
export const GET: APIRoute<{ title: string; sentence: string }> = async ({ params, props }) =>
  picture(await toPng(sharePage(props.title, props.sentence, langOf(params.lang)), shareSize.width));
