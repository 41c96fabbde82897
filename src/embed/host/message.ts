/** Higher than any chart with its table open, CSS px. */
const most = 30_000;

/** The height in CSS px that a message from a chart's frame tells, or `null` for any other message, however made. */
export function heightIn(data: unknown): number | null {
  try {
    const { type, height } = data as { type: unknown; height: number };
    return type === "seven-pay-chart" && Number.isInteger(height) && height > 0 && height <= most
      ? height
      : null;
  } catch {
    return null;
  }
}
