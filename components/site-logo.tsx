import { logoAddress } from "../content/pictures";
import type { SiteLogo as Logo } from "../db/queries/logo";

/** The newsroom's logo. On dark paper its own one for it or, without one, on a white plate, for most are dark ink. */
export function SiteLogo({ logo, alt }: { logo: Logo; alt: string }) {
  const { light, dark } = logo;
  return (
    <picture className={dark ? "site-logo" : "site-logo site-logo-plated"}>
      {dark && (
        <source
          media="(prefers-color-scheme: dark)"
          srcSet={logoAddress(dark.hash, "webp")}
          width={dark.width}
          height={dark.height}
        />
      )}
      <img src={logoAddress(light.hash, "webp")} width={light.width} height={light.height} alt={alt} />
    </picture>
  );
}
