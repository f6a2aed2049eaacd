// Package status names HTTP status codes and WebSocket close codes. In the
// editor, each name shows when to send its code, what must or should go with it
// and which code to send instead.
//
// Almost every HTTP code has two names for one value: [StatusNotFound], as in
// net/http, and [HTTP404NotFound], found by number. Pick one style and keep it.
// A close code has one name: [WS1008PolicyViolation]. After "status.", an editor
// finds these three by notf, h404 and ws1008. All are untyped and fit an int, a
// uint16 or a library's own type. No name is removed and no value changes.
//
// # Which code
//
//   - 1xx, on the way: news before the final response. Handlers rarely send it.
//   - 2xx, success: [StatusOK] with a result, [StatusCreated] for something
//     new, [StatusAccepted] for unfinished work, [StatusNoContent] without content.
//   - 3xx, look elsewhere: [StatusMovedPermanently] for good, [StatusFound] for
//     now; if a POST must stay a POST, [StatusPermanentRedirect] for good,
//     [StatusTemporaryRedirect] for now; [StatusSeeOther] after a form,
//     [StatusNotModified] for an unchanged copy.
//   - 4xx, the client's mistake: [StatusBadRequest] for broken JSON,
//     [StatusUnprocessableContent] for invalid values, [StatusUnauthorized]
//     without a login, [StatusForbidden] without permission, [StatusNotFound] for
//     an unknown URL, [StatusGone] for a withdrawn one, [StatusMethodNotAllowed]
//     for a wrong method, [StatusConflict] for a duplicate,
//     [StatusPreconditionFailed] for an old ETag, [StatusContentTooLarge] for a
//     big upload, [StatusUnsupportedMediaType] for a wrong format,
//     [StatusTooManyRequests] beyond a rate limit.
//   - 5xx, the server's fault: [StatusInternalServerError] for a bug,
//     [StatusNotImplemented] for a planned feature, [StatusBadGateway] for a
//     failed backend, [StatusGatewayTimeout] for a slow one,
//     [StatusServiceUnavailable] for overload or maintenance.
//
// If nothing fits, 200, 400 and 500 are the general codes of their classes.
//
// # In a handler
//
// The order counts: header, code, content. Content without a code sends 200,
// and a code after content is ignored. After an error, return: [net/http.Error]
// does not end the handler.
//
// # From FastAPI and net/http
//
// HTTP_404_NOT_FOUND is HTTP404NotFound: drop the underscores and capitalize
// each word, but leave HTTP, WS, OK, URI, TLS and the IM of HTTP226IMUsed in
// capitals. All codes of net/http are here. Its names for 413, 414, 416 and 422
// are older than RFC 9110 and deprecated here: linters such as staticcheck
// report them, and "go fix -inline ./..." in Go 1.26 replaces them.
//
// # Close codes
//
// [WS1005NoStatusRcvd], [WS1006AbnormalClosure] and [WS1015TLSHandshake] must
// not be sent: they tell an application how its connection ended. A script in a
// browser can send only 1000 and 3000 to 4999; an application's own codes belong
// in 4000 to 4999. The reason beside a code must not exceed 123 bytes.
package status
