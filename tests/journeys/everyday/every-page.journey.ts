import { holdForEach } from '#tests/support/every-page.ts';
import { ordinaryKinds } from '#tests/support/page-kinds.ts';

holdForEach(ordinaryKinds);
