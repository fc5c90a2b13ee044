-- CreateTable
CREATE TABLE "live_link" (
    "publication_id" UUID NOT NULL,
    "url" TEXT NOT NULL,

    CONSTRAINT "live_link_pkey" PRIMARY KEY ("publication_id","url")
);

-- CreateIndex
CREATE INDEX "live_link_url_idx" ON "live_link"("url");

-- AddForeignKey
ALTER TABLE "live_link" ADD CONSTRAINT "live_link_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "live_publication"("publication_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What failed is looked at every day; the rest, every week.
CREATE INDEX checked_link_failing ON checked_link (checked_at) WHERE failures > 0;
