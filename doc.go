// Package status defines constants for HTTP status codes and WebSocket close
// codes, with names from net/http and FastAPI's status module. Each comment
// says when to send the code, what to send instead and what the response
// carries. "Must", "should" and "may" appear only where a standard or
// registration uses them.
//
// Almost every HTTP code has two names with the same value: [StatusNotFound],
// as in net/http, and [HTTP404NotFound], for those who think in numbers. Pick
// one style and stick to it. A close code has one name, such as
// [WS1008PolicyViolation]. The constants are untyped, so they work as an int, a
// uint16 or a library's own type. Names are never removed; values never change.
//
// # Choosing a code
//
// 1xx comes before the final response, and 2xx means success:
//
//   - [StatusOK] (200): there is something to return, even an empty list
//   - [StatusCreated] (201): a new resource now exists
//   - [StatusAccepted] (202): the work is not finished and can still fail
//   - [StatusNoContent] (204): there is nothing to return
//
// 3xx means that the client has to look elsewhere:
//
//   - [StatusMovedPermanently] (301): another URL has replaced this one for good
//   - [StatusFound] (302): another URL this time, such as the login page
//   - [StatusSeeOther] (303): the page to GET after a POST
//   - [StatusNotModified] (304): the client's cached copy is still good
//   - [StatusTemporaryRedirect] (307): like 302, but a POST stays a POST
//   - [StatusPermanentRedirect] (308): like 301, but a POST stays a POST
//
// 4xx means that the request is at fault; 5xx means that the server is. Ask
// what would make the request succeed:
//
//   - [StatusBadRequest] (400): the expected structure, such as valid JSON
//   - [StatusUnauthorized] (401): a login
//   - [StatusForbidden] (403): permission, not a login
//   - [StatusNotFound] (404): something at this URL
//   - [StatusMethodNotAllowed] (405): a different method
//   - [StatusConflict] (409): a different state of the resource
//   - [StatusGone] (410): nothing; the resource is gone for good
//   - [StatusPreconditionFailed] (412): a condition that is true
//   - [StatusContentTooLarge] (413): a smaller body
//   - [StatusUnsupportedMediaType] (415): a different body format
//   - [StatusUnprocessableContent] (422): different values
//   - [StatusTooManyRequests] (429): fewer requests from this client
//   - [StatusInternalServerError] (500): a fix to this server
//   - [StatusNotImplemented] (501): a feature still to be written
//   - [StatusBadGateway] (502): a fix to an upstream service
//   - [StatusServiceUnavailable] (503): time for this server to recover
//   - [StatusGatewayTimeout] (504): a faster upstream service
//
// The body of a 4xx or 5xx response should explain the error and say whether it
// is temporary. If no code fits, fall back on 200, 400 or 500.
//
// # In a handler
//
// Set the headers first, then send the code with
// [net/http.ResponseWriter.WriteHeader], then write the body. If you send no
// code, net/http sends 200. Only the first final code counts; net/http ignores
// any later one.
//
// [net/http.Redirect], [net/http.NotFound] and [net/http.Error] send a code but
// do not end the handler, so return after calling them. After an unrecovered
// panic, net/http sends no code of its own and aborts the response. If nothing
// was written, you can recover and send [StatusInternalServerError].
//
// A canceled r.Context() does not always mean that the client has left; a
// middleware deadline, for example, cancels it too. Send a code anyway, because
// net/http sends 200 if the handler just returns.
//
// # From FastAPI or net/http
//
// FastAPI's HTTP_404_NOT_FOUND is HTTP404NotFound here. FastAPI writes an error
// as JSON with a "detail" key and sends 422 even for a missing field; these
// comments say 400. Every net/http status constant is here with its value. The
// net/http names for 413, 414, 416 and 422 predate RFC 9110, so their copies
// here are deprecated; "go fix -inline ./..." in Go 1.26 or later replaces
// them.
//
// # Close codes
//
// [WS1005NoStatusRcvd], [WS1006AbnormalClosure] and [WS1015TLSHandshake] must
// not be sent; they tell an application how its connection ended. A script in a
// browser can send only 1000 or 3000 through 4999; for your own codes, use 4000
// through 4999. A close reason must not exceed 123 bytes. [WS3000Unauthorized],
// [WS3003Forbidden] and [WS3008Timeout] come from IANA, not FastAPI.
//
// At shutdown, close each WebSocket connection yourself, with [WS1001GoingAway]
// or [WS1012ServiceRestart], because [net/http.Server.Shutdown] leaves it open.
//
// To report a panic, first defer the call that closes the connection, then the
// one that recovers and sends [WS1011InternalError]; deferred calls run in
// reverse order.
package status
