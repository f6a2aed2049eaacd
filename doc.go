// Package status defines constants for HTTP status codes and WebSocket close
// codes, with names from net/http and FastAPI's status module. Each has a comment
// that says when to send the code, what the response must or should carry and
// when to send another. The words "must", "should" and "may" are the standards'.
//
// Almost every HTTP code has two names with the same value: [StatusNotFound], as
// in net/http, and [HTTP404NotFound], for those who think in numbers. Pick one
// style and stick to it. Close codes have one name, as in
// [WS1008PolicyViolation]. Type status.notf, status.h404 or status.ws1008, and
// your editor completes it. The constants are untyped, so they work as an int, a
// uint16 or a library's own type. Names are never removed, and values never
// change.
//
// # Choosing a code
//
// 1xx comes before the final response. Handlers rarely send it.
//
// 2xx means success:
//
//   - [StatusOK] (200): here is the result, even if it is an empty list
//   - [StatusCreated] (201): something was created
//   - [StatusAccepted] (202): the work has been queued
//   - [StatusNoContent] (204): done, with nothing to send back
//
// 3xx means that the client has to look elsewhere:
//
//   - [StatusMovedPermanently] (301): a page has moved for good
//   - [StatusFound] (302): another page for now, such as the login page
//   - [StatusSeeOther] (303): the page to show after a form
//   - [StatusNotModified] (304): the cached copy is still good
//   - [StatusTemporaryRedirect] (307): like 302, but a POST stays a POST
//   - [StatusPermanentRedirect] (308): like 301, but a POST stays a POST
//
// 4xx means that the request is at fault:
//
//   - [StatusBadRequest] (400): JSON that does not parse, a missing parameter
//   - [StatusUnauthorized] (401): not logged in
//   - [StatusForbidden] (403): logged in, but without permission
//   - [StatusNotFound] (404): nothing at this URL
//   - [StatusMethodNotAllowed] (405): the URL exists, but not for this method
//   - [StatusConflict] (409): a name or email address that is already taken
//   - [StatusGone] (410): withdrawn for good
//   - [StatusPreconditionFailed] (412): a stale ETag in If-Match
//   - [StatusContentTooLarge] (413): an upload that is too large
//   - [StatusUnsupportedMediaType] (415): a form where JSON is expected
//   - [StatusUnprocessableContent] (422): invalid values
//   - [StatusTooManyRequests] (429): one client over its rate limit
//
// 5xx means that the server is at fault:
//
//   - [StatusInternalServerError] (500): a bug
//   - [StatusNotImplemented] (501): a feature that is only planned
//   - [StatusBadGateway] (502): another service is down or returns garbage
//   - [StatusServiceUnavailable] (503): overload, maintenance, a database outage
//   - [StatusGatewayTimeout] (504): another service is too slow
//
// If nothing fits, fall back on 200, 400 or 500.
//
// # In a handler
//
// Set the headers first, then send the code with
// [net/http.ResponseWriter.WriteHeader], then write the body. If you send no
// code, net/http sends 200. Only the first final code counts; net/http ignores
// any later one.
//
// [net/http.Redirect], [net/http.NotFound] and [net/http.Error] send a code but
// do not end the handler, so return after calling them.
//
// After a panic, net/http sends nothing more and closes the connection. To send
// [StatusInternalServerError] instead, recover first.
//
// A canceled r.Context() does not mean that the client has left; a middleware's
// deadline, for example, cancels it too. Send a code all the same, because
// net/http sends 200 if the handler just returns.
//
// # From FastAPI or net/http
//
// FastAPI's HTTP_404_NOT_FOUND is HTTP404NotFound here, with FastAPI's name in a
// comment after it. Drop the underscores and capitalize each word, but keep HTTP,
// WS, OK, URI, TLS and the IM of HTTP226IMUsed uppercase.
//
// Every status constant of net/http is here, with the same value. Those for 413,
// 414, 416 and 422 predate RFC 9110, so they are deprecated here;
// "go fix -inline ./..." in Go 1.26 replaces them.
//
// # Close codes
//
// [WS1005NoStatusRcvd], [WS1006AbnormalClosure] and [WS1015TLSHandshake] must
// not be sent; they tell an application how its connection ended. A browser's
// script can send only 1000 and those from 3000 to 4999; your own codes belong
// in 4000 to 4999. [WS3000Unauthorized], [WS3003Forbidden] and [WS3008Timeout]
// are in IANA's registry but not in FastAPI. The reason sent with a code must
// not exceed 123 bytes.
//
// At a shutdown, close each WebSocket connection yourself with
// [WS1001GoingAway] or [WS1012ServiceRestart], because
// [net/http.Server.Shutdown] leaves it open.
package status
