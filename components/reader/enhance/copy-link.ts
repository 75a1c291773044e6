/** Shows its button where there is a clipboard, and copies the page's address. */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    // Browsers offer a clipboard to secure origins only.
    if (!button || !navigator.clipboard) return;
    this.hidden = false;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", () => void this.copy(button));
  }

  private async copy(button: HTMLButtonElement): Promise<void> {
    const before = button.textContent;
    try {
      await navigator.clipboard.writeText(this.dataset.url ?? location.href);
    } catch {
      return;
    }
    button.textContent = this.dataset.done ?? before;
    setTimeout(() => {
      button.textContent = before;
    }, 2_000);
  }
}
