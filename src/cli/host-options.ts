import type { HostHeaders } from '../adapters/probe-headers.js';
import { UserError } from '../diagnostic/user-error.js';
import { type HostMap, parseHostMapping } from '../values/host-map.js';

/** @throws UserError for what is no mapping */
export function hostMapOf(texts: readonly string[] = []): HostMap {
  return new Map(
    texts.map((text) => {
      const mapping = parseHostMapping(text);
      if (mapping) return mapping;
      throw new UserError(
        `--map 后面的“${text}”看不懂`,
        '写成“网站=地址”，例如 --map rsj.example.com=127.0.0.1:8080；地址前面可以写 http:// 或 https://',
      );
    }),
  );
}

const HEADER = /^([^=\s]+)=([^:\s]+):\s*(.*)$/u;
const VARIABLE = /^(.*)\$([A-Z_][A-Z0-9_]*)$/u;

/** The value of a header; a secret need not stand in the command. */
function headerValue(text: string, env: Readonly<Record<string, string | undefined>>): string {
  const [, before = '', name] = VARIABLE.exec(text) ?? [];
  if (name === undefined) return text;
  const value = env[name];
  if (value !== undefined && value !== '') return before + value;
  throw new UserError(`环境变量 ${name} 没有设，--header 用到了它`, `先设好 ${name}，再运行`);
}

/**
 * Headers by origin, from `网站=名称: 值`; over TLS, unless the site is written with `http://`.
 * @throws UserError for what is none, and for a variable that is not set
 */
export function hostHeadersOf(
  texts: readonly string[] = [],
  env: Readonly<Record<string, string | undefined>>,
): HostHeaders {
  const headers = new Map<string, Record<string, string>>();
  for (const text of texts) {
    const [, site = '', name = '', value = ''] = HEADER.exec(text) ?? [];
    const written = /^https?:\/\//iu.test(site) ? site : `https://${site}`;
    if (name === '' || !URL.canParse(written)) {
      throw new UserError(
        `--header 后面的“${text}”看不懂`,
        "写成“网站=名称: 值”，整个用单引号括起来，例如 --header 'zwfw.example.com=Authorization: $TOKEN'",
      );
    }
    const { origin } = new URL(written);
    headers.set(origin, { ...headers.get(origin), [name]: headerValue(value, env) });
  }
  return headers;
}
