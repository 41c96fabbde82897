/** Width and height in px that a drawing states on its root element. Throws where it states none. */
export function drawnSize(svg: string): { width: number; height: number } {
  const [root = ""] = /^<svg[^>]*>/.exec(svg) ?? [];
  const lengthOf = (name: string) => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(root)?.[1]);
  const size = { width: lengthOf("width"), height: lengthOf("height") };
  if (Number.isNaN(size.width + size.height)) throw new Error(`A drawing without a size: ${root}`);
  return size;
}
