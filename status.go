package status

// The codes stand in numeric order, each with one or two names and a comment. It
// says when to send the code, what the response must or should carry and which
// code to send instead; its link leads to the definition. The comment after a
// constant is its FastAPI name. Each code has a row in status_test.go.

// 1xx Informational: sent before the final response.

// StatusContinue (100 Continue) means that the client can send the body, often
// a large upload, that it announced with "Expect: 100-continue".
//
// In Go, net/http sends this code when the handler first reads the body. To
// refuse the upload, send another code, such as [StatusContentTooLarge],
// without reading.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2.1
const (
	StatusContinue  = 100
	HTTP100Continue = StatusContinue // HTTP_100_CONTINUE
)

// StatusSwitchingProtocols (101 Switching Protocols) means that the connection
// is switching to a protocol that the client requested, such as WebSocket. The
// response must name that protocol in Upgrade and include "Connection:
// Upgrade". To require an upgrade, send [StatusUpgradeRequired].
//
// In Go, send this code, then take over the connection with
// [net/http.Hijacker].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2.2
const (
	StatusSwitchingProtocols  = 101
	HTTP101SwitchingProtocols = StatusSwitchingProtocols // HTTP_101_SWITCHING_PROTOCOLS
)

// StatusProcessing (102 Processing) means that a long job is still running and
// the client has to wait. A final response must follow a 102, and some clients
// give up first or mistake 102 for it. WebDAV has dropped this code; send
// [StatusAccepted] instead.
//
// https://www.rfc-editor.org/rfc/rfc2518.html#section-10.1
const (
	StatusProcessing  = 102
	HTTP102Processing = StatusProcessing // HTTP_102_PROCESSING
)

// StatusEarlyHints (103 Early Hints) means that a browser can load style sheets
// and scripts while the handler is still working. List them in Link headers
// with rel=preload; the final response follows. HTTP/1.0 clients must not get
// this code.
//
// In Go, [net/http.ResponseWriter.WriteHeader] sends this code at once,
// whatever the client, and the handler goes on. Inside
// [net/http.TimeoutHandler], a 200 follows, whatever the handler sends next.
//
// https://www.rfc-editor.org/rfc/rfc8297.html#section-2
const (
	StatusEarlyHints  = 103
	HTTP103EarlyHints = StatusEarlyHints // HTTP_103_EARLY_HINTS
)

// 2xx Successful: the server has done or accepted what was asked.

// StatusOK (200 OK) means that the request succeeded and the body holds the
// result. An empty list, a dry run, a repeated webhook and a GraphQL response
// with both data and errors are successes too. If there is nothing to return,
// send [StatusNoContent]; if something was created, [StatusCreated]. If the
// work is not finished, send [StatusAccepted].
//
// In Go, net/http sends this code if the handler sends none.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.1
const (
	StatusOK  = 200
	HTTP200OK = StatusOK // HTTP_200_OK
)

// StatusCreated (201 Created) means that the request created something: an
// account, an order, a file. After a POST, the Location header should hold the
// new URL. On a retry with the same idempotency key, repeat the first response.
// A PUT must get this code if it created a resource, and [StatusOK] or
// [StatusNoContent] if it replaced one. If the work is queued, send
// [StatusAccepted]; if the name is taken, [StatusConflict].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.2
const (
	StatusCreated  = 201
	HTTP201Created = StatusCreated // HTTP_201_CREATED
)

// StatusAccepted (202 Accepted) means that the server has taken on work, such
// as an export, a queued job or a delayed deletion, but not finished it. It can
// still fail, and no second code can follow, so the body ought to give its
// status and a URL to poll. That URL can send 202 until the work is done. If it
// is already done, send [StatusOK], [StatusCreated] or [StatusNoContent].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.3
const (
	StatusAccepted  = 202
	HTTP202Accepted = StatusAccepted // HTTP_202_ACCEPTED
)

// StatusNonAuthoritativeInfo (203 Non-Authoritative Information) means that a
// proxy altered the body of a 200 response in transit, for example by shrinking
// images. In a handler, send [StatusOK], wherever the data comes from.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.4
const (
	StatusNonAuthoritativeInfo         = 203
	HTTP203NonAuthoritativeInformation = StatusNonAuthoritativeInfo // HTTP_203_NON_AUTHORITATIVE_INFORMATION
)

// StatusNoContent (204 No Content) means that the request succeeded and there
// is nothing to send back, usually after a DELETE, a save, a logout or a CORS
// preflight. The response has no body and must not have Content-Length. To
// return the saved record, send [StatusOK]; to clear a form,
// [StatusResetContent].
//
// In Go, net/http drops any body, and Write returns
// [net/http.ErrBodyNotAllowed].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.5
const (
	StatusNoContent  = 204
	HTTP204NoContent = StatusNoContent // HTTP_204_NO_CONTENT
)

// StatusResetContent (205 Reset Content) means that the request succeeded and
// the client is asked to clear the form that it sent. In a browser, only a
// script can do that. The response must not have a body. To leave the form
// filled in, send [StatusNoContent].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.6
const (
	StatusResetContent  = 205
	HTTP205ResetContent = StatusResetContent // HTTP_205_RESET_CONTENT
)

// StatusPartialContent (206 Partial Content) means that the body is the part of
// a file that the Range header asks for: a player seeks, a download resumes.
// Content-Range must identify the part or, if there are several, appear in
// each. A server may ignore Range and send [StatusOK], and must when If-Range
// names another version.
//
// In Go, [net/http.ServeContent] reads Range and If-Range and sends this code
// with Content-Range.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.7
const (
	StatusPartialContent  = 206
	HTTP206PartialContent = StatusPartialContent // HTTP_206_PARTIAL_CONTENT
)

// StatusMultiStatus (207 Multi-Status) means that the body lists several
// outcomes, each with its own code, as when only some items of a batch
// succeeded. On its own, 207 says nothing about success. WebDAV, which defines
// it, uses XML; other APIs use JSON. Outside WebDAV, if one code covers every
// item, send that instead.
//
// https://www.rfc-editor.org/rfc/rfc4918.html#section-11.1
const (
	StatusMultiStatus  = 207
	HTTP207MultiStatus = StatusMultiStatus // HTTP_207_MULTI_STATUS
)

// StatusAlreadyReported (208 Already Reported) means, inside a WebDAV
// [StatusMultiStatus], that the members of this folder are already listed under
// another path. Only clients whose DAV header lists "bind" should get it.
//
// https://www.rfc-editor.org/rfc/rfc5842.html#section-7.1
const (
	StatusAlreadyReported  = 208
	HTTP208AlreadyReported = StatusAlreadyReported // HTTP_208_ALREADY_REPORTED
)

// StatusIMUsed (226 IM Used) means that the body is what a GET's A-IM header
// asked for, such as a delta with only the changes since the client's version.
// The IM header names the format, and the response must have the new version's
// ETag. Without A-IM, send [StatusOK].
//
// https://www.rfc-editor.org/rfc/rfc3229.html#section-10.4.1
const (
	StatusIMUsed  = 226
	HTTP226IMUsed = StatusIMUsed // HTTP_226_IM_USED
)

// 3xx Redirection: the client has to do more to get what it asked for.

// StatusMultipleChoices (300 Multiple Choices) means that the client can choose
// from several versions, such as languages or formats, each at its own URL. The
// body should list them, and the Location header should hold the preferred URL,
// if any. If the server chooses by Accept, send [StatusOK]; if nothing matches,
// [StatusNotAcceptable].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.1
const (
	StatusMultipleChoices  = 300
	HTTP300MultipleChoices = StatusMultipleChoices // HTTP_300_MULTIPLE_CHOICES
)

// StatusMovedPermanently (301 Moved Permanently) means that a page has moved
// for good: http became https, a slug was renamed, a site dropped its "www".
// The Location header should hold the new URL. Caches can keep the redirect, so
// until the move is certain, send [StatusFound]. A POST may become a GET, so
// for an API, send [StatusPermanentRedirect].
//
// In Go, [net/http.Redirect] sends this code with the Location header.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.2
const (
	StatusMovedPermanently  = 301
	HTTP301MovedPermanently = StatusMovedPermanently // HTTP_301_MOVED_PERMANENTLY
)

// StatusFound (302 Found) means that the client has to go to another URL for
// now: the login page, a localized home page, the target of a short link. The
// Location header should hold that URL. Clients may turn a POST into a GET; to
// force that, send [StatusSeeOther]. To keep the POST, send
// [StatusTemporaryRedirect].
//
// In Go, [net/http.Redirect] sends this code with the Location header.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.3
const (
	StatusFound  = 302
	HTTP302Found = StatusFound // HTTP_302_FOUND
)

// StatusSeeOther (303 See Other) means that the client has to GET another URL:
// the result page after a form, or the page the user wanted before logging in.
// Reloading then does not repeat the POST. The Location header holds the URL.
// If an API created something, send [StatusCreated]; to repeat the POST
// elsewhere, [StatusTemporaryRedirect].
//
// In Go, [net/http.Redirect] sends this code with the Location header.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.4
const (
	StatusSeeOther  = 303
	HTTP303SeeOther = StatusSeeOther // HTTP_303_SEE_OTHER
)

// StatusNotModified (304 Not Modified) means that the client's cached copy is
// still good. If-None-Match counts before If-Modified-Since. The response has
// no body but must have the ETag, Cache-Control, Expires, Vary and
// Content-Location that a 200 would have. If a save changed nothing, send
// [StatusNoContent].
//
// In Go, [net/http.ServeContent] compares the ETag header that you set, or else
// the modification time, and sends this code.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.5
const (
	StatusNotModified  = 304
	HTTP304NotModified = StatusNotModified // HTTP_304_NOT_MODIFIED
)

// StatusUseProxy (305 Use Proxy) meant that the client had to repeat its
// request through a proxy. Do not send it; it is deprecated because a response
// could choose the proxy.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.6
const (
	StatusUseProxy  = 305
	HTTP305UseProxy = StatusUseProxy // HTTP_305_USE_PROXY
)

// HTTP306Reserved (306 Unused) belonged to an earlier HTTP specification. It
// means nothing now, but the number stays reserved; do not send it.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.7
const HTTP306Reserved = 306 // HTTP_306_RESERVED

// StatusTemporaryRedirect (307 Temporary Redirect) means that the client has to
// repeat the request at another URL for now, as when a standby server points to
// the leader. A POST stays a POST and keeps its body. The Location header
// should hold that URL. If the move is for good, send
// [StatusPermanentRedirect]; to switch to a GET, [StatusSeeOther].
//
// In Go, [net/http.Redirect] sends this code with the Location header.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.8
const (
	StatusTemporaryRedirect  = 307
	HTTP307TemporaryRedirect = StatusTemporaryRedirect // HTTP_307_TEMPORARY_REDIRECT
)

// StatusPermanentRedirect (308 Permanent Redirect) means that an endpoint has
// moved for good, for example to gain a trailing slash, and a POST stays a
// POST. The Location header should hold the new URL. Caches can keep the
// redirect, as with 301, so try [StatusTemporaryRedirect] first. For a plain
// page, [StatusMovedPermanently] will do.
//
// In Go, [net/http.Redirect] sends this code with the Location header.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.9
const (
	StatusPermanentRedirect  = 308
	HTTP308PermanentRedirect = StatusPermanentRedirect // HTTP_308_PERMANENT_REDIRECT
)

// 4xx Client Error: the request is at fault.

// StatusBadRequest (400 Bad Request) means that the request is malformed: JSON
// or GraphQL that does not parse, a missing parameter or field, a value of the
// wrong type. It is also the catch-all for other client errors. If values parse
// but are invalid, send [StatusUnprocessableContent].
//
// In Go, net/http itself sends this code for a request that it cannot parse,
// such as one over HTTP/1.1 without a Host header.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.1
const (
	StatusBadRequest  = 400
	HTTP400BadRequest = StatusBadRequest // HTTP_400_BAD_REQUEST
)

// StatusUnauthorized (401 Unauthorized) means that the client is not logged in:
// its token, API key, password or signature is missing, wrong or expired. The
// response must have a WWW-Authenticate header with a challenge, such as Bearer
// realm="api". If a logged-in user lacks permission, send [StatusForbidden].
//
// In Go, [net/http.Request.BasicAuth] reads a user name and password; the
// handler has to check them and to set WWW-Authenticate.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2
const (
	StatusUnauthorized  = 401
	HTTP401Unauthorized = StatusUnauthorized // HTTP_401_UNAUTHORIZED
)

// StatusPaymentRequired (402 Payment Required) means, in the APIs that use it,
// that only a payment would help: a declined card, a lapsed subscription, a
// plan whose allowance is used up. HTTP only reserves the code, so document
// your use of it. If waiting is enough, send [StatusTooManyRequests]; if the
// plan lacks the feature, [StatusForbidden].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.3
const (
	StatusPaymentRequired  = 402
	HTTP402PaymentRequired = StatusPaymentRequired // HTTP_402_PAYMENT_REQUIRED
)

// StatusForbidden (403 Forbidden) means that the server refuses the request,
// usually because a logged-in user lacks the required role, scope or
// permission. It also covers a suspended or unconfirmed account, a mismatched
// CSRF token, a blocked IP address, a bot or a WebSocket from a disallowed
// Origin. To hide that the resource exists, send [StatusNotFound]; if the
// client is not logged in, [StatusUnauthorized].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4
const (
	StatusForbidden  = 403
	HTTP403Forbidden = StatusForbidden // HTTP_403_FORBIDDEN
)

// StatusNotFound (404 Not Found) means that there is nothing at this URL: no
// such path, no record with this ID, a feature that is switched off. It can
// also hide a resource from someone without access. If what was here is
// probably gone for good, send [StatusGone].
//
// In Go, [net/http.NotFound] sends this code with a line of text, and so does
// [net/http.ServeMux] for a path without a handler.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5
const (
	StatusNotFound  = 404
	HTTP404NotFound = StatusNotFound // HTTP_404_NOT_FOUND
)

// StatusMethodNotAllowed (405 Method Not Allowed) means that the URL exists but
// does not support this method, such as DELETE on a read-only list. The Allow
// header must list the supported methods. If no URL supports the method, send
// [StatusNotImplemented].
//
// In Go, with go 1.22 or later in go.mod, [net/http.ServeMux] sends this code
// with the Allow header, unless another pattern, such as "/", takes the
// request.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6
const (
	StatusMethodNotAllowed  = 405
	HTTP405MethodNotAllowed = StatusMethodNotAllowed // HTTP_405_METHOD_NOT_ALLOWED
)

// StatusNotAcceptable (406 Not Acceptable) means that the server offers no
// format, language or API version that the client accepts, as when Accept asks
// for XML and there is only JSON. The body should list what is available. A
// server can also ignore any of these preferences and send [StatusOK]. If the
// request's body has the wrong format, send [StatusUnsupportedMediaType].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.7
const (
	StatusNotAcceptable  = 406
	HTTP406NotAcceptable = StatusNotAcceptable // HTTP_406_NOT_ACCEPTABLE
)

// StatusProxyAuthRequired (407 Proxy Authentication Required) means that the
// client has to log in to a proxy, such as its company's, to get through. The
// proxy must send Proxy-Authenticate with a challenge. For a site, an API or
// its reverse proxy, send [StatusUnauthorized].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8
const (
	StatusProxyAuthRequired            = 407
	HTTP407ProxyAuthenticationRequired = StatusProxyAuthRequired // HTTP_407_PROXY_AUTHENTICATION_REQUIRED
)

// StatusRequestTimeout (408 Request Timeout) means that the client took too
// long to send its request, usually an upload. If the handler is too slow, send
// [StatusServiceUnavailable]; if another service is, [StatusGatewayTimeout].
//
// In Go, after [net/http.Server.ReadTimeout], reading the body fails with
// [os.ErrDeadlineExceeded]; the handler can then send this code.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.9
const (
	StatusRequestTimeout  = 408
	HTTP408RequestTimeout = StatusRequestTimeout // HTTP_408_REQUEST_TIMEOUT
)

// StatusConflict (409 Conflict) means that the request conflicts with existing
// data, such as a name or email address that is already taken. It also covers
// an edit of a stale version, an out-of-stock item, a delete blocked by
// children, a coupon not yet valid or a retry while the original request is
// running. The body should explain why. For a failed If-Match, send
// [StatusPreconditionFailed]; for invalid values, [StatusUnprocessableContent].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.10
const (
	StatusConflict  = 409
	HTTP409Conflict = StatusConflict // HTTP_409_CONFLICT
)

// StatusGone (410 Gone) means that what was here has been withdrawn, most
// likely for good: a finished campaign, a retired API version, an expired link
// or code. It also covers a record deleted for good and a second DELETE of it.
// If it might come back, or nobody can tell, send [StatusNotFound].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.11
const (
	StatusGone  = 410
	HTTP410Gone = StatusGone // HTTP_410_GONE
)

// StatusLengthRequired (411 Length Required) means that the server refuses an
// upload without a Content-Length header. If the length is known but too large,
// send [StatusContentTooLarge].
//
// In Go, [net/http.Request.ContentLength] is -1 for a body of unknown length.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.12
const (
	StatusLengthRequired  = 411
	HTTP411LengthRequired = StatusLengthRequired // HTTP_411_LENGTH_REQUIRED
)

// StatusPreconditionFailed (412 Precondition Failed) means that a condition in
// the request's headers failed, so nothing was done. Usually the ETag in
// If-Match is stale, or the resource is gone. "If-None-Match: *", which allows
// only creation, fails if the resource exists. A GET or HEAD whose
// If-None-Match matches must get [StatusNotModified] instead.
//
// In Go, [net/http.ServeContent] compares If-Match with the ETag header that
// you set, and sends this code.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.13
const (
	StatusPreconditionFailed  = 412
	HTTP412PreconditionFailed = StatusPreconditionFailed // HTTP_412_PRECONDITION_FAILED
)

// StatusContentTooLarge (413 Content Too Large) means that the request's body,
// such as an upload or a batch, is larger than the server accepts. If the limit
// is temporary, Retry-After should say when to try again. If the headers are
// too large, send [StatusRequestHeaderFieldsTooLarge].
//
// In Go, limit the body with [net/http.MaxBytesReader]; if reading it fails
// with [net/http.MaxBytesError], send this code.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14
const (
	StatusContentTooLarge  = 413
	HTTP413ContentTooLarge = StatusContentTooLarge // HTTP_413_CONTENT_TOO_LARGE
)

// StatusRequestEntityTooLarge (413) is the former name of [StatusContentTooLarge].
//
// Deprecated: Use [StatusContentTooLarge] or [HTTP413ContentTooLarge].
//
//go:fix inline
const (
	StatusRequestEntityTooLarge  = StatusContentTooLarge
	HTTP413RequestEntityTooLarge = HTTP413ContentTooLarge // HTTP_413_REQUEST_ENTITY_TOO_LARGE
)

// StatusURITooLong (414 URI Too Long) means that the URL is longer than the
// server accepts, usually because its query carries what belongs in a POST.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.15
const (
	StatusURITooLong  = 414
	HTTP414URITooLong = StatusURITooLong // HTTP_414_URI_TOO_LONG
)

// StatusRequestURITooLong (414) is the former name of [StatusURITooLong].
//
// Deprecated: Use [StatusURITooLong] or [HTTP414URITooLong].
//
//go:fix inline
const (
	StatusRequestURITooLong  = StatusURITooLong
	HTTP414RequestURITooLong = HTTP414URITooLong // HTTP_414_REQUEST_URI_TOO_LONG
)

// StatusUnsupportedMediaType (415 Unsupported Media Type) means that this
// endpoint does not accept the body's format: a form instead of JSON, a PDF
// instead of an image, unknown compression. The response can list the accepted
// types in Accept. If the JSON does not parse, send [StatusBadRequest]; if the
// client wants another format back, [StatusNotAcceptable].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.16
const (
	StatusUnsupportedMediaType  = 415
	HTTP415UnsupportedMediaType = StatusUnsupportedMediaType // HTTP_415_UNSUPPORTED_MEDIA_TYPE
)

// StatusRangeNotSatisfiable (416 Range Not Satisfiable) means that every part
// that the Range header asks for starts past the end of the file, as when a
// finished download resumes. The Content-Range header should give the length,
// as in "bytes */1234". For a page past the end of a list, send [StatusOK] with
// an empty list.
//
// In Go, [net/http.ServeContent] sends this code with Content-Range if every
// range starts past the end.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.17
const (
	StatusRangeNotSatisfiable  = 416
	HTTP416RangeNotSatisfiable = StatusRangeNotSatisfiable // HTTP_416_RANGE_NOT_SATISFIABLE
)

// StatusRequestedRangeNotSatisfiable (416) is the former name of
// [StatusRangeNotSatisfiable].
//
// Deprecated: Use [StatusRangeNotSatisfiable] or [HTTP416RangeNotSatisfiable].
//
//go:fix inline
const (
	StatusRequestedRangeNotSatisfiable  = StatusRangeNotSatisfiable
	HTTP416RequestedRangeNotSatisfiable = HTTP416RangeNotSatisfiable // HTTP_416_REQUESTED_RANGE_NOT_SATISFIABLE
)

// StatusExpectationFailed (417 Expectation Failed) means that the server cannot
// do what the Expect header asks. After a 417, the client should repeat the
// upload without Expect, so to refuse an upload that is awaiting
// [StatusContinue], send the code that explains why, such as
// [StatusContentTooLarge].
//
// In Go, net/http itself sends this code over HTTP/1.1 for any expectation but
// 100-continue.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.18
const (
	StatusExpectationFailed  = 417
	HTTP417ExpectationFailed = StatusExpectationFailed // HTTP_417_EXPECTATION_FAILED
)

// StatusTeapot (418 I'm a teapot) is an April Fools' joke that became so
// popular that HTTP reserves the number; do not send it in earnest. To turn
// away a bot, send [StatusForbidden].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.19
const (
	StatusTeapot     = 418
	HTTP418ImATeapot = StatusTeapot // HTTP_418_IM_A_TEAPOT
)

// StatusMisdirectedRequest (421 Misdirected Request) means that this server
// does not serve the requested host, at least not over this connection. The
// client may retry over another one. Compare the Host header, ignoring case and
// port, with your hosts.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.20
const (
	StatusMisdirectedRequest  = 421
	HTTP421MisdirectedRequest = StatusMisdirectedRequest // HTTP_421_MISDIRECTED_REQUEST
)

// StatusUnprocessableContent (422 Unprocessable Content) means that the body
// parses but its values are invalid: a negative price, an end date before the
// start, a nonexistent customer ID. It also covers an invalid GraphQL query and
// an idempotency key reused with a different body. FastAPI sends it for any
// failed validation; many APIs send 400. For JSON that does not parse, send
// [StatusBadRequest]; if valid values conflict with existing data,
// [StatusConflict].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.21
const (
	StatusUnprocessableContent  = 422
	HTTP422UnprocessableContent = StatusUnprocessableContent // HTTP_422_UNPROCESSABLE_CONTENT
)

// StatusUnprocessableEntity (422) is the former name of [StatusUnprocessableContent].
//
// Deprecated: Use [StatusUnprocessableContent] or [HTTP422UnprocessableContent].
//
//go:fix inline
const (
	StatusUnprocessableEntity  = StatusUnprocessableContent
	HTTP422UnprocessableEntity = HTTP422UnprocessableContent // HTTP_422_UNPROCESSABLE_ENTITY
)

// StatusLocked (423 Locked) means that the resource is locked against changes,
// for example while a colleague is editing it. In WebDAV, the body should name
// the precondition, such as lock-token-submitted. For a locked account, send
// [StatusForbidden].
//
// https://www.rfc-editor.org/rfc/rfc4918.html#section-11.3
const (
	StatusLocked  = 423
	HTTP423Locked = StatusLocked // HTTP_423_LOCKED
)

// StatusFailedDependency (424 Failed Dependency) means that this step was not
// done because it depends on one that failed. It mostly appears inside a
// [StatusMultiStatus], for example in a batch that succeeds or fails as a
// whole. If a service that this server calls has failed, send
// [StatusBadGateway].
//
// https://www.rfc-editor.org/rfc/rfc4918.html#section-11.4
const (
	StatusFailedDependency  = 424
	HTTP424FailedDependency = StatusFailedDependency // HTTP_424_FAILED_DEPENDENCY
)

// StatusTooEarly (425 Too Early) means that the request might be a replay,
// because it arrived as TLS early data (0-RTT); the client is expected to
// resend it later. A request with one must get this code unless processing it
// is safe. If a result is not ready yet, send [StatusAccepted].
//
// https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2
const (
	StatusTooEarly  = 425
	HTTP425TooEarly = StatusTooEarly // HTTP_425_TOO_EARLY
)

// StatusUpgradeRequired (426 Upgrade Required) means that this URL needs
// another protocol, as when a WebSocket endpoint gets a plain GET. The response
// must name that protocol in Upgrade and include "Connection: Upgrade". Over
// HTTP/2, which forbids both fields, and to an outdated app, send
// [StatusBadRequest]. If an API call has to use https, send [StatusForbidden]
// or, to redirect it, [StatusPermanentRedirect].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.22
const (
	StatusUpgradeRequired  = 426
	HTTP426UpgradeRequired = StatusUpgradeRequired // HTTP_426_UPGRADE_REQUIRED
)

// StatusPreconditionRequired (428 Precondition Required) means that a change
// has to be conditional, usually with If-Match and the ETag that the client
// read, so that it cannot overwrite someone else's edit. The body should
// explain how to repeat the request. If the condition was sent and failed, send
// [StatusPreconditionFailed].
//
// https://www.rfc-editor.org/rfc/rfc6585.html#section-3
const (
	StatusPreconditionRequired  = 428
	HTTP428PreconditionRequired = StatusPreconditionRequired // HTTP_428_PRECONDITION_REQUIRED
)

// StatusTooManyRequests (429 Too Many Requests) means that this client has hit
// a rate limit, used up its quota for the day or tried too many passwords. The
// body should explain the limit, and Retry-After may say how long to wait. If
// the server is overloaded, send [StatusServiceUnavailable]; if only a payment
// would help, [StatusPaymentRequired].
//
// https://www.rfc-editor.org/rfc/rfc6585.html#section-4
const (
	StatusTooManyRequests  = 429
	HTTP429TooManyRequests = StatusTooManyRequests // HTTP_429_TOO_MANY_REQUESTS
)

// StatusRequestHeaderFieldsTooLarge (431 Request Header Fields Too Large) means
// that the request's headers are too large, usually because cookies have piled
// up. If a single field is the cause, the body should name it. For an oversized
// body, send [StatusContentTooLarge].
//
// In Go, net/http itself sends this code over HTTP/1.1 if the headers, or the
// URL, are well beyond [net/http.Server.MaxHeaderBytes].
//
// https://www.rfc-editor.org/rfc/rfc6585.html#section-5
const (
	StatusRequestHeaderFieldsTooLarge  = 431
	HTTP431RequestHeaderFieldsTooLarge = StatusRequestHeaderFieldsTooLarge // HTTP_431_REQUEST_HEADER_FIELDS_TOO_LARGE
)

// StatusUnavailableForLegalReasons (451 Unavailable For Legal Reasons) means
// that a legal demand blocks access: a takedown notice, a court order, a ban in
// the user's country. The body should name the law, who made the demand and
// whom it affects. The blocker should give its own URL in a Link header with
// rel="blocked-by". If the choice was yours, send [StatusForbidden].
//
// https://www.rfc-editor.org/rfc/rfc7725.html#section-3
const (
	StatusUnavailableForLegalReasons  = 451
	HTTP451UnavailableForLegalReasons = StatusUnavailableForLegalReasons // HTTP_451_UNAVAILABLE_FOR_LEGAL_REASONS
)

// 5xx Server Error: the server is at fault.

// StatusInternalServerError (500 Internal Server Error) means that something
// broke on the server: a bug, an unexpected error, a bad configuration. The
// body should say that the request failed and whether to try again; the error
// itself belongs in the log. If the problem is temporary, send
// [StatusServiceUnavailable]; if another service failed, [StatusBadGateway].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.1
const (
	StatusInternalServerError  = 500
	HTTP500InternalServerError = StatusInternalServerError // HTTP_500_INTERNAL_SERVER_ERROR
)

// StatusNotImplemented (501 Not Implemented) means that the server cannot do
// what was asked, at least not yet, as when a planned feature is a stub. A
// method that no URL supports should get this code too. If nothing exists at
// the URL, send [StatusNotFound].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.2
const (
	StatusNotImplemented  = 501
	HTTP501NotImplemented = StatusNotImplemented // HTTP_501_NOT_IMPLEMENTED
)

// StatusBadGateway (502 Bad Gateway) means that another service that this
// server called, such as a payment provider, is down, rejects this server's key
// or returns garbage. For a timeout, send [StatusGatewayTimeout]. If this
// server's own database is down, send [StatusServiceUnavailable]; for a bug,
// [StatusInternalServerError].
//
// In Go, [net/http/httputil.ReverseProxy] sends this code for every failure,
// even a timeout, unless its ErrorHandler sends another.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.3
const (
	StatusBadGateway  = 502
	HTTP502BadGateway = StatusBadGateway // HTTP_502_BAD_GATEWAY
)

// StatusServiceUnavailable (503 Service Unavailable) means that the server is
// temporarily unable to handle requests: overload, maintenance, a database
// outage. It also covers a failing health check, too many open WebSockets, a
// POST in read-only mode or throttling by a provider. A Retry-After header may
// say when to retry. If one client exceeds its limit, send
// [StatusTooManyRequests].
//
// In Go, [net/http.TimeoutHandler] sends this code if the handler is too slow.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.4
const (
	StatusServiceUnavailable  = 503
	HTTP503ServiceUnavailable = StatusServiceUnavailable // HTTP_503_SERVICE_UNAVAILABLE
)

// StatusGatewayTimeout (504 Gateway Timeout) means that an upstream service did
// not respond in time. If it returned garbage or refused the connection, send
// [StatusBadGateway]; if the client was too slow, [StatusRequestTimeout]. For
// this server's own database, send [StatusServiceUnavailable].
//
// In Go, a call has timed out if its error is a [net.Error] whose Timeout
// method reports true.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.5
const (
	StatusGatewayTimeout  = 504
	HTTP504GatewayTimeout = StatusGatewayTimeout // HTTP_504_GATEWAY_TIMEOUT
)

// StatusHTTPVersionNotSupported (505 HTTP Version Not Supported) means that the
// server does not speak this major version of HTTP. It is not about API
// versions; for a retired one, send [StatusGone].
//
// In Go, net/http itself sends this code for a request line with a major
// version other than 1.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.6
const (
	StatusHTTPVersionNotSupported  = 505
	HTTP505HTTPVersionNotSupported = StatusHTTPVersionNotSupported // HTTP_505_HTTP_VERSION_NOT_SUPPORTED
)

// StatusVariantAlsoNegotiates (506 Variant Also Negotiates) means that a server
// set up for transparent content negotiation, which is experimental, is
// misconfigured. Other servers have no use for it.
//
// https://www.rfc-editor.org/rfc/rfc2295.html#section-8.1
const (
	StatusVariantAlsoNegotiates  = 506
	HTTP506VariantAlsoNegotiates = StatusVariantAlsoNegotiates // HTTP_506_VARIANT_ALSO_NEGOTIATES
)

// StatusInsufficientStorage (507 Insufficient Storage) means that there is no
// room to store what was sent: the disk is full, or the user has no storage
// left. WebDAV, which defines it, treats it as temporary. If only this upload
// is too large, send [StatusContentTooLarge].
//
// https://www.rfc-editor.org/rfc/rfc4918.html#section-11.5
const (
	StatusInsufficientStorage  = 507
	HTTP507InsufficientStorage = StatusInsufficientStorage // HTTP_507_INSUFFICIENT_STORAGE
)

// StatusLoopDetected (508 Loop Detected) means that a WebDAV request with
// "Depth: infinity" ran into a loop, such as a folder that contains itself, and
// failed entirely. Some proxies send it for a request that keeps coming back to
// them. A WebDAV client whose DAV header lists "bind" can get
// [StatusAlreadyReported] instead.
//
// https://www.rfc-editor.org/rfc/rfc5842.html#section-7.2
const (
	StatusLoopDetected  = 508
	HTTP508LoopDetected = StatusLoopDetected // HTTP_508_LOOP_DETECTED
)

// StatusNotExtended (510 Not Extended) belonged to a scheme for extending HTTP
// that is now historic. IANA marks the code as obsolete; do not send it.
//
// https://www.rfc-editor.org/rfc/rfc2774.html#section-7
const (
	StatusNotExtended  = 510
	HTTP510NotExtended = StatusNotExtended // HTTP_510_NOT_EXTENDED
)

// StatusNetworkAuthenticationRequired (511 Network Authentication Required)
// means that the network requires a login first, as hotel Wi-Fi does. The proxy
// that intercepts requests sends this code; the body should link to the login
// page, not contain it. For a site's own login, send [StatusUnauthorized]; for
// a company proxy's, [StatusProxyAuthRequired].
//
// https://www.rfc-editor.org/rfc/rfc6585.html#section-6
const (
	StatusNetworkAuthenticationRequired  = 511
	HTTP511NetworkAuthenticationRequired = StatusNetworkAuthenticationRequired // HTTP_511_NETWORK_AUTHENTICATION_REQUIRED
)

// WebSocket: close codes, three of them only reported and never sent.

// WS1000NormalClosure means that the connection has done its job and is closing
// as planned: the user left the chat, the stream ended. If the server shuts
// down or the user leaves the page first, the code is [WS1001GoingAway].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1000NormalClosure = 1000 // WS_1000_NORMAL_CLOSURE

// WS1001GoingAway means that one side is leaving: a server is shutting down, a
// user is closing the page. If it will be back in a moment, send
// [WS1012ServiceRestart].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1001GoingAway = 1001 // WS_1001_GOING_AWAY

// WS1002ProtocolError means that the other side broke the WebSocket protocol:
// an unknown opcode, an unmasked frame from a client, a close code such as
// 1005. Libraries usually send it automatically. If the application rejects a
// message, send [WS1008PolicyViolation].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1002ProtocolError = 1002 // WS_1002_PROTOCOL_ERROR

// WS1003UnsupportedData means that a message is of a type that this side does
// not accept, such as binary where only text is expected. If only the contents
// are wrong, send [WS1008PolicyViolation].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1003UnsupportedData = 1003 // WS_1003_UNSUPPORTED_DATA

// WS1005NoStatusRcvd means that a Close frame arrived without a code, as when a
// script calls close() without one. A Close frame must not carry 1005; it is
// only reported to the application.
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1005NoStatusRcvd = 1005 // WS_1005_NO_STATUS_RCVD

// WS1006AbnormalClosure means that the connection ended before a Close frame
// arrived, or never opened. A Close frame must not carry 1006; it is only
// reported to the application.
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1006AbnormalClosure = 1006 // WS_1006_ABNORMAL_CLOSURE

// WS1007InvalidFramePayloadData means that the bytes of a message do not match
// its type, such as text that is not UTF-8. JSON that does not parse is still
// text, so send [WS1008PolicyViolation].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1007InvalidFramePayloadData = 1007 // WS_1007_INVALID_FRAME_PAYLOAD_DATA

// WS1008PolicyViolation means that a message broke a rule of the application:
// JSON that does not parse, an unknown command, spam. As the catch-all for
// refusals, it also covers a logout or a hidden reason. For a missing login,
// send [WS3000Unauthorized]; for missing permission, [WS3003Forbidden]. For
// your own cases, such as a second login or an outdated app, use 4000 to 4999.
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1008PolicyViolation = 1008 // WS_1008_POLICY_VIOLATION

// WS1009MessageTooBig means that a message is larger than this side accepts. It
// is WebSocket's [StatusContentTooLarge].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1009MessageTooBig = 1009 // WS_1009_MESSAGE_TOO_BIG

// WS1010MandatoryExt means that the client needs an extension, such as
// compression, that the server did not agree to; the reason should list what is
// missing. Only clients send it; servers refuse the handshake instead.
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1010MandatoryExt = 1010 // WS_1010_MANDATORY_EXT

// WS1011InternalError means that something broke on this side: a bug, a failed
// query, a database outage. If the service is overloaded, send
// [WS1013TryAgainLater]; if the message was at fault, [WS1008PolicyViolation].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1011InternalError = 1011 // WS_1011_INTERNAL_ERROR

// WS1012ServiceRestart means that the server is restarting, as during a
// deployment. Clients may reconnect but should wait a random 5 to 30 seconds.
// If it will stay down, send [WS1001GoingAway].
//
// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
const WS1012ServiceRestart = 1012 // WS_1012_SERVICE_RESTART

// WS1013TryAgainLater means that the service is overloaded and dropping
// clients. They should connect to another of its IP addresses or, failing that,
// wait until the user asks to reconnect. For a restart, send
// [WS1012ServiceRestart]; if one client sends too much,
// [WS1008PolicyViolation].
//
// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
const WS1013TryAgainLater = 1013 // WS_1013_TRY_AGAIN_LATER

// WS1014BadGateway means that a gateway lost the server behind it or got an
// invalid response from it, like [StatusBadGateway] in HTTP.
//
// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
const WS1014BadGateway = 1014 // WS_1014_BAD_GATEWAY

// WS1015TLSHandshake means that the TLS handshake failed, as with an invalid
// certificate. It must not be sent and is only reported to the application.
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1015TLSHandshake = 1015 // WS_1015_TLS_HANDSHAKE

// WS3000Unauthorized means that the client has no valid login: its token is
// missing, wrong or expired. A handshake can be refused with
// [StatusUnauthorized], but a browser's script then sees only
// [WS1006AbnormalClosure]. IANA registers only the name, so document your use
// of 3000; [WS1008PolicyViolation] is the older choice and still common.
//
// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
const WS3000Unauthorized = 3000

// WS3003Forbidden means that the client lacks permission, for example to enter
// a private room. A handshake from a disallowed Origin should be refused with
// [StatusForbidden] instead.
//
// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
const WS3003Forbidden = 3003

// WS3008Timeout means that the other side was silent for too long: it was idle,
// did not respond to a ping or was slow to log in.
//
// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
const WS3008Timeout = 3008
