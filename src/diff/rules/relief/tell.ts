/** What is left to be done where citizens are better off. */
export const TELL = '是有意的，不用改，发布时写进近期调整告诉群众；不是有意的，改回来。';
