/** Puts Redoc into an element; declares as much of its bundle as we use. */
export function init(document: object, options: Record<string, unknown>, element: Element): void;
