import type { PageProps } from "../../parameters";
import { TopicPage, topicMetadata } from "../../topic-page";

export const generateMetadata = (props: PageProps<"slug">) => topicMetadata("institution", props);

export default function Page(props: PageProps<"slug">) {
  return <TopicPage kind="institution" {...props} />;
}
