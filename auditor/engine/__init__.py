"""What is done to many pages: a step for each, a merge of what they say, a judgement of all that share a key."""
