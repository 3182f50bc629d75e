-- What wrk asks for: one page of each kind, in turn. Counts every answer that is not a page.
local pages = {
  "", "plans/", "plans/harbour/", "plans/meadow/versions/2024-03-draft/",
  "plans/harbour/compare/2024-03-draft/2024-09-update/", "plans/harbour/themes/opening-hours/",
  "news/", "search/", "feed.xml", "theme.css", "pagefind/pagefind.js",
}
local asked = 0

-- Milliseconds that each connection waits before it asks again.
local pause = tonumber(os.getenv("LOAD_PAUSE")) or 0
if pause > 0 then
  function delay() return pause end
end

function request()
  asked = asked + 1
  return wrk.format("GET", wrk.path .. pages[asked % #pages + 1])
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"requests":%d,"seconds":%.1f,"lost":%d,"median":%.2f,"slowest1percent":%.2f}\n',
    summary.requests, summary.duration / 1e6,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
