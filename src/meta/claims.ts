import type { ClaimReview, ItemList, WithContext } from "schema-dts";
import type { Lang } from "../i18n/lang.ts";
import { absolute, prefix } from "../site.ts";
import { type Claim, claimVerdicts } from "../tables/claims.ts";
import { publisher } from "./article.ts";

/** How true a verdict finds a claim, from 1 to 5; a claim that cannot be verified is not rated. */
const ratings: Record<Claim["verdict"], number | null> = {
  supported: 5,
  partly: 3,
  unsupported: 2,
  contradicted: 1,
  unverifiable: null,
};

const item = (claim: Claim, lang: Lang) => ({
  "@type": "Claim" as const,
  text: lang === "ja" ? claim.words_ja : claim.words_en,
  datePublished: claim.said_on.text,
  author: { "@type": "Organization" as const, name: lang === "ja" ? claim.said_by_ja : claim.said_by_en },
});

function review(claim: Claim, rating: number, lang: Lang): ClaimReview {
  return {
    "@type": "ClaimReview",
    url: `${absolute(`${prefix(lang)}claims/`)}#${claim.id}`,
    claimReviewed: lang === "ja" ? claim.words_ja : claim.words_en,
    itemReviewed: item(claim, lang),
    author: publisher(lang),
    reviewRating: {
      "@type": "Rating",
      ratingValue: rating,
      bestRating: 5,
      worstRating: 1,
      alternateName: claimVerdicts[claim.verdict][lang],
    },
  };
}

/** The claims as schema.org has them: those with a verdict as reviews, the others as claims alone. */
export function claimsData(claims: readonly Claim[], lang: Lang): WithContext<ItemList> {
  return {
    "@context": "https://schema.org",
    "@type": "ItemList",
    itemListElement: claims.map((claim) => {
      const rating = ratings[claim.verdict];
      return rating === null ? item(claim, lang) : review(claim, rating, lang);
    }),
  };
}
