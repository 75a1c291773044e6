import type { HTMLAttributes } from "react";

/** The site's own elements (see `enhance/`). */
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "copy-link": HTMLAttributes<HTMLElement> & { "data-url": string; "data-done": string };
    }
  }
}
