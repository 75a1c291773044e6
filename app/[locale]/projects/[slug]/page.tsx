import { topicMetadata, TopicPage } from "../../topic-page";
import type { PageProps } from "../../parameters";

export const generateMetadata = (props: PageProps<"slug">) => topicMetadata("project", props);

export default function Page(props: PageProps<"slug">) {
  return <TopicPage kind="project" {...props} />;
}
