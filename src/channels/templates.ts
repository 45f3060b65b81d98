/** Template texts by path below `templates/`, such as `shared/materials.hbs`. */
export type TemplateTexts = ReadonlyMap<string, string>;
