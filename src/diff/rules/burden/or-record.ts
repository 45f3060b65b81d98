/** What is left to be done where a burden has to be. */
export const OR_RECORD =
  '确有依据必须这样改的，在 reasons 文件夹里用这处改动的编号写一条说明，引用法规的条款或者文件。';
