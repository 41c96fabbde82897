/**
 * What the tests' builds are told of the place they are published at, as on GitHub, so that the ways to correct and to
 * report are seen; what the environment says goes before.
 */
export const published = {
  GITHUB_REPOSITORY: process.env.GITHUB_REPOSITORY || "example/ninety-two-days",
  CORRECTIONS_CONTACT: process.env.CORRECTIONS_CONTACT || "corrections@example.org",
};
