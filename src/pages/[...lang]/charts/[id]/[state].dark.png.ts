import { png } from "../../../../pictures/forms.ts";
import { statePaths } from "../../../../routes.ts";

export const getStaticPaths = statePaths;

export const GET = png("dark");
