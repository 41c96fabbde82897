import { snippet } from "../../../../embed/files.ts";
import { statePaths } from "../../../../routes.ts";

export const getStaticPaths = statePaths;

export const GET = snippet("light");
