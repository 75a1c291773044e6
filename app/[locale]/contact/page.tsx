import { FixedPage, fixedMetadata } from "../fixed-page";
import type { PageProps } from "../parameters";

export const generateMetadata = (props: PageProps) => fixedMetadata("contact", props);

export default function Page(props: PageProps) {
  return <FixedPage page="contact" {...props} />;
}
