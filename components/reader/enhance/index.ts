import { CopyLink } from "./copy-link";

// The few enhancements of reader pages. Everything reads and navigates without them.
customElements.define("copy-link", CopyLink);
