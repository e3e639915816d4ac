/**
 * Runs in the pane's page before the add-in. Excel on the web tells an add-in no theme, so the add-in asks the browser
 * whether the person prefers dark; here the workbench's own switch is the answer. Elsewhere it does nothing.
 */
const ASKED = "prefers-color-scheme";

/** The workbench's root element, when this page stands in it. */
function workbench(): HTMLElement | null {
  try {
    return window.parent !== window && window.parent.location.origin === location.origin ? window.parent.document.documentElement : null;
  } catch {
    return null;
  }
}

const root = workbench();

if (root?.dataset.theme !== undefined) {
  const real = window.matchMedia.bind(window);
  const isDark = (): boolean => root.dataset.theme !== "light";
  const asked = new Set<EventTarget>();
  window.matchMedia = (query) => {
    if (!query.includes(ASKED)) return real(query);
    const answer = Object.assign(new EventTarget(), { media: query, onchange: null, addListener: () => {}, removeListener: () => {} });
    Object.defineProperty(answer, "matches", { get: () => isDark() === query.includes("dark") });
    asked.add(answer);
    return answer as unknown as MediaQueryList;
  };
  const tell = (): void => {
    document.documentElement.style.colorScheme = isDark() ? "dark" : "light";
    for (const answer of asked) answer.dispatchEvent(new Event("change"));
  };
  new MutationObserver(tell).observe(root, { attributes: true, attributeFilter: ["data-theme"] });
  tell();
}

export {};
