/**
 * One switch of colours for every page. Redoc keeps its own choice under this key and in this class, so that its pages
 * and ours follow each other.
 */
const key = "redoc.colorMode";
const modes = ["light", "dark"] as const;
type Mode = (typeof modes)[number];

/** Shows the colours that were chosen on any page, and offers the other ones. */
export function offerColourMode(button: HTMLElement): void {
  const chosen = modes.find((mode) => mode === read());
  if (chosen !== undefined) apply(chosen);
  const label = () => {
    const next = current() === "dark" ? "light" : "dark";
    button.textContent = next === "dark" ? "☾" : "☀";
    button.setAttribute("aria-label", `Use ${next} colours`);
    button.title = `Use ${next} colours`;
  };
  button.addEventListener("click", () => {
    const next = current() === "dark" ? "light" : "dark";
    apply(next);
    write(next);
    label();
  });
  button.hidden = false;
  label();
}

function current(): Mode {
  const { classList } = document.documentElement;
  if (classList.contains("dark")) return "dark";
  if (classList.contains("light")) return "light";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

function apply(mode: Mode): void {
  document.documentElement.classList.remove(...modes);
  document.documentElement.classList.add(mode);
}

/** A browser that keeps nothing for this site throws. */
function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(mode: Mode): void {
  try {
    localStorage.setItem(key, mode);
  } catch {
    // The choice then holds for this page alone.
  }
}
