import { TopicIndex, topicIndexMetadata } from "../topic-index";
import type { PageProps } from "../parameters";

export const generateMetadata = (props: PageProps) => topicIndexMetadata("projects", props);

export default function Page(props: PageProps) {
  return <TopicIndex page="projects" {...props} />;
}
