import { readFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";

/** The family that pictures are set in, under the OFL: it has every Japanese letter, on machines without fonts too. */
export const family = "IBM Plex Sans JP";

const folder = join(process.cwd(), "node_modules/@expo-google-fonts/ibm-plex-sans-jp");
const faces = ["400Regular/IBMPlexSansJP_400Regular.ttf", "700Bold/IBMPlexSansJP_700Bold.ttf"].map((path) =>
  readFileSync(join(folder, path)),
);

/** Both weights of the face cut down to the letters of a text, as TrueType: a whole face takes long to read. */
export const facesFor = (text: string): Promise<Uint8Array[]> =>
  Promise.all(faces.map((face) => subsetFont(face, text, { targetFormat: "sfnt" })));
