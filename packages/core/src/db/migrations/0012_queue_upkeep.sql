-- The worker vacuums the queue itself, and keeps what Postgres takes for its size.
grant maintain on delivery_queue to afterview_worker;
