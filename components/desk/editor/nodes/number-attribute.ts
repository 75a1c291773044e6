/** The number of a thing elsewhere, that a node cannot do without: `key` in the node, `name` in HTML. */
export function numberAttribute(key: string, name: string) {
  return {
    isRequired: true,
    validate: "number",
    parseHTML: (element: HTMLElement) => Number(element.getAttribute(name)),
    renderHTML: (attributes: Record<string, unknown>) => ({ [name]: attributes[key] }),
  };
}

/** Whether an element says such a number, so that it may be parsed as the node. */
export function hasNumber(element: HTMLElement, name: string): boolean {
  return /^\d{1,15}$/.test(element.getAttribute(name) ?? "");
}
