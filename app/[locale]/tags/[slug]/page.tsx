import { topicMetadata, TopicPage } from "../../topic-page";
import type { PageProps } from "../../parameters";

export const generateMetadata = (props: PageProps<"slug">) => topicMetadata("tag", props);

export default function Page(props: PageProps<"slug">) {
  return <TopicPage kind="tag" {...props} />;
}
