import { topicMetadata, TopicPage } from "../../topic-page";
import type { PageProps } from "../../parameters";

export const generateMetadata = (props: PageProps<"slug">) => topicMetadata("institution", props);

export default function Page(props: PageProps<"slug">) {
  return <TopicPage kind="institution" {...props} />;
}
