-- What is live says, as a rebuild would, that an event of before has no itinerary.
UPDATE live_publication SET article = article || '{"itinerary": []}'
WHERE kind = 'event' AND NOT article ? 'itinerary';
