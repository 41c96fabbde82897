/**
 * Run by `.github/workflows/comment.yml`, never by hand: comments on the pull request that the run `RUN_ID` belongs to.
 * Imports nothing but Node, so that it runs without installing packages.
 */
import { commentOn } from "../pr/comment/comment.ts";
import { gitHub } from "../pr/comment/github.ts";

const { GITHUB_API_URL, GITHUB_REPOSITORY = "", GITHUB_TOKEN = "", RUN_ID } = process.env;

console.log(await commentOn(gitHub(GITHUB_REPOSITORY, GITHUB_TOKEN, GITHUB_API_URL), Number(RUN_ID)));
