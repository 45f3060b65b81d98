import type { ErrorCode } from 'yaml';

/** Chinese reasons for the parser's closed list of errors (eemeli/yaml, src/errors.ts). */
export const YAML_ERROR_REASONS = {
  ALIAS_PROPS: '别名后面不能再有内容',
  BAD_ALIAS: '以 * 开头的文字要放在引号里',
  BAD_COLLECTION_TYPE: '标签和内容的种类不符',
  BAD_DIRECTIVE: '以 % 开头的行不认识',
  BAD_DQ_ESCAPE: '双引号里有不认识的反斜杠写法，请改用单引号',
  BAD_INDENT: '缩进没有和同一层的其他行对齐',
  BAD_PROP_ORDER: '锚点或标签的位置不对',
  BAD_SCALAR_START: '文字以特殊符号开头，要放在引号里',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个“: ”，冒号后面的文字要放在引号里',
  BLOCK_IN_FLOW: '方括号或花括号里不能这样换行',
  DUPLICATE_KEY: '同一个键写了两次',
  IMPOSSIBLE: '写法不合 YAML',
  KEY_OVER_1024_CHARS: '键太长，可能漏了换行',
  MISSING_CHAR: '缺少符号，多半是冒号没有写或引号、括号没有成对',
  MULTILINE_IMPLICIT_KEY: '上一行没有写完，或者这一行缺少冒号',
  MULTIPLE_ANCHORS: '一处有几个锚点',
  MULTIPLE_DOCS: '一个文件里有几份内容',
  MULTIPLE_TAGS: '一处有几个标签',
  NON_STRING_KEY: '键必须是文字',
  RESOURCE_EXHAUSTION: '括号套得太深',
  TAB_AS_INDENT: '用了 Tab 缩进',
  TAG_RESOLVE_FAILED: '有不认识的标签',
  UNEXPECTED_TOKEN: '这里有多余的内容，可能是缩进不对或引号没有成对',
} satisfies Record<ErrorCode, string>;
