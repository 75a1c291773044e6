import type { PageProps } from "../parameters";
import { TopicIndex, topicIndexMetadata } from "../topic-index";

export const generateMetadata = (props: PageProps) => topicIndexMetadata("projects", props);

export default function Page(props: PageProps) {
  return <TopicIndex page="projects" {...props} />;
}
