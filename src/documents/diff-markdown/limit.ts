/** GitHub takes 65,536 characters in a comment, GitLab 1,000,000. */
export const GITHUB_LIMIT = 65_000;

/** The verdict at its longest, the marker and a sentence fit in so many characters. */
export const LEAST_LIMIT = 300;
