package status

// The codes are in numeric order, each with a row in status_test.go. A comment
// says when to send the code, which code to send instead and what the response
// carries. Then come the Go call, if any, and a link to the code's definition.
// The comment after a constant is its FastAPI name.

// 1xx Informational: sent before the final response.

// StatusContinue (100 Continue) means that the client can send the body that it
// announced with "Expect: 100-continue", usually a large upload. Before sending
// 100, check what the headers say: who is asking, how much is coming and in
// which format.
//
// In Go, net/http sends this code when the handler first reads the body. To
// refuse the upload, send another code, such as [StatusContentTooLarge],
// without reading the body.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2.1
const (
	StatusContinue  = 100
	HTTP100Continue = StatusContinue // HTTP_100_CONTINUE
)

// StatusSwitchingProtocols (101 Switching Protocols) means that the connection
// is switching to a protocol that the client asked for in its Upgrade header,
// such as WebSocket. To require an upgrade that the client did not ask for,
// send [StatusUpgradeRequired]. The response must name the protocol in its
// Upgrade header and include "Connection: Upgrade". HTTP/2 does not have this
// code.
//
// In Go, send this code, then take over the connection with
// [net/http.Hijacker].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2.2
const (
	StatusSwitchingProtocols  = 101
	HTTP101SwitchingProtocols = StatusSwitchingProtocols // HTTP_101_SWITCHING_PROTOCOLS
)

// StatusProcessing (102 Processing) means that the server is still working on a
// slow request and that a final response will follow on the same connection.
// WebDAV, which defined this code, has dropped it. To respond at once and
// report progress at another URL, send [StatusAccepted].
//
// https://www.rfc-editor.org/rfc/rfc2518.html#section-10.1
const (
	StatusProcessing  = 102
	HTTP102Processing = StatusProcessing // HTTP_102_PROCESSING
)

// StatusEarlyHints (103 Early Hints) means that the client can start loading
// what the final response will need, such as style sheets, while the handler is
// still working. Name the files in Link headers, as in "Link: </a.css>;
// rel=preload; as=style". HTTP/1.0 clients must not get this code.
//
// In Go, [net/http.ResponseWriter.WriteHeader] sends this code at once, even to
// HTTP/1.0 clients. Inside [net/http.TimeoutHandler], a 103 turns the handler's
// final code into 200.
//
// https://www.rfc-editor.org/rfc/rfc8297.html#section-2
const (
	StatusEarlyHints  = 103
	HTTP103EarlyHints = StatusEarlyHints // HTTP_103_EARLY_HINTS
)

// 2xx Successful: the server has done or accepted what was asked.

// StatusOK (200 OK) means that the request succeeded and there is something to
// return: a page, a report, an empty list. A request recognized as a repeat,
// such as a webhook retry, succeeds too. If there is nothing to return, send
// [StatusNoContent]; if the work is not finished, send [StatusAccepted]. If a
// new resource now exists, send [StatusCreated].
//
// In Go, net/http sends this code if the handler sends none.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.1
const (
	StatusOK  = 200
	HTTP200OK = StatusOK // HTTP_200_OK
)

// StatusCreated (201 Created) means that the request succeeded and a new
// resource now exists: an account, an order, an uploaded file. If the work is
// not finished, send [StatusAccepted]; if no new resource exists, send
// [StatusOK] or [StatusNoContent]. A PUT that created the resource must get
// this code. After a POST, the Location header should hold the new URL, and the
// body should describe the result and link to it.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.2
const (
	StatusCreated  = 201
	HTTP201Created = StatusCreated // HTTP_201_CREATED
)

// StatusAccepted (202 Accepted) means that the server has taken on work that is
// not finished and can still fail: an export, a queued job, a delayed deletion.
// If the work is finished, send [StatusOK], [StatusCreated] or
// [StatusNoContent]. No second response can follow, so the body ought to give
// the status of the work and a URL to poll.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.3
const (
	StatusAccepted  = 202
	HTTP202Accepted = StatusAccepted // HTTP_202_ACCEPTED
)

// StatusNonAuthoritativeInfo (203 Non-Authoritative Information) means that a
// proxy altered the body of a 200 response in transit, for example, by
// shrinking images. In a handler, send [StatusOK], wherever the data comes
// from.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.4
const (
	StatusNonAuthoritativeInfo         = 203
	HTTP203NonAuthoritativeInformation = StatusNonAuthoritativeInfo // HTTP_203_NON_AUTHORITATIVE_INFORMATION
)

// StatusNoContent (204 No Content) means that the request succeeded and there
// is nothing to return, for example, after a DELETE, a save or a CORS
// preflight. If there is something to return, even an empty list, send
// [StatusOK]; if the work is not finished, send [StatusAccepted]. The response
// has no body and must not have Content-Length.
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
// the client is asked to reset the form, ready for the next entry. To leave the
// form as it is, send [StatusNoContent]. The response must not have a body.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.6
const (
	StatusResetContent  = 205
	HTTP205ResetContent = StatusResetContent // HTTP_205_RESET_CONTENT
)

// StatusPartialContent (206 Partial Content) means that the body has the bytes
// that a GET's Range header asks for: a player seeks, a download resumes. If
// the file has none of them, send [StatusRangeNotSatisfiable]. A server may
// ignore Range and send [StatusOK]; when If-Range names another version, it
// must. Content-Range must identify the part or, in multipart/byteranges, each
// part.
//
// In Go, [net/http.ServeContent] reads Range and If-Range and sends this code.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.7
const (
	StatusPartialContent  = 206
	HTTP206PartialContent = StatusPartialContent // HTTP_206_PARTIAL_CONTENT
)

// StatusMultiStatus (207 Multi-Status) means that the body lists several
// outcomes, each with its own code: only some items of a batch were saved. On
// its own, 207 says nothing about success. If one code applies to every item,
// send that code instead, except in WebDAV, which defines 207 and an XML format
// for the body.
//
// https://www.rfc-editor.org/rfc/rfc4918.html#section-11.1
const (
	StatusMultiStatus  = 207
	HTTP207MultiStatus = StatusMultiStatus // HTTP_207_MULTI_STATUS
)

// StatusAlreadyReported (208 Already Reported) means, inside a WebDAV
// [StatusMultiStatus], that the members of this folder are already listed under
// another path. Only clients whose DAV header lists "bind" should get 208. If a
// folder contains itself, other clients should get [StatusLoopDetected].
//
// https://www.rfc-editor.org/rfc/rfc5842.html#section-7.1
const (
	StatusAlreadyReported  = 208
	HTTP208AlreadyReported = StatusAlreadyReported // HTTP_208_ALREADY_REPORTED
)

// StatusIMUsed (226 IM Used) means that the body is what a GET's A-IM header
// asked for, such as a delta with only the changes since the client's version.
// Without A-IM, send [StatusOK]. The response must have the new version's ETag
// and, for a delta, an IM header that names its format.
//
// https://www.rfc-editor.org/rfc/rfc3229.html#section-10.4.1
const (
	StatusIMUsed  = 226
	HTTP226IMUsed = StatusIMUsed // HTTP_226_IM_USED
)

// 3xx Redirection: the client has to do more to get what it asked for.

// StatusMultipleChoices (300 Multiple Choices) means that the client has to
// choose among several versions, such as languages or formats, each at its own
// URL. If the server chooses one based on Accept, send [StatusOK]; if the
// client accepts none of them, send [StatusNotAcceptable]. The body should list
// the versions, and the Location header should hold the preferred URL, if any.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.1
const (
	StatusMultipleChoices  = 300
	HTTP300MultipleChoices = StatusMultipleChoices // HTTP_300_MULTIPLE_CHOICES
)

// StatusMovedPermanently (301 Moved Permanently) means that another URL has
// replaced this one for good: http became https, a page was renamed. If clients
// have to keep using this URL, send [StatusFound]; if nothing replaces it, send
// [StatusGone]. Clients may turn a POST into a GET; to keep it a POST, send
// [StatusPermanentRedirect]. Caches can keep the redirect.
//
// In Go, [net/http.Redirect] sends this code and the Location header.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.2
const (
	StatusMovedPermanently  = 301
	HTTP301MovedPermanently = StatusMovedPermanently // HTTP_301_MOVED_PERMANENTLY
)

// StatusFound (302 Found) means that the client has to keep using this URL but
// go elsewhere this time: the login page, an A/B test. If another URL has
// replaced this one for good, send [StatusMovedPermanently]. Clients may turn a
// POST into a GET. To keep it a POST, send [StatusTemporaryRedirect]; to point
// to the outcome, send [StatusSeeOther].
//
// In Go, [net/http.Redirect] sends this code and the Location header.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.3
const (
	StatusFound  = 302
	HTTP302Found = StatusFound // HTTP_302_FOUND
)

// StatusSeeOther (303 See Other) means that the client has to GET the outcome
// of its request at another URL: a form's thank-you page, the result of a job.
// Reloading that page does not repeat the POST. If this URL points elsewhere
// for now, send [StatusFound] or, to preserve a POST,
// [StatusTemporaryRedirect]. If an API created a resource, send
// [StatusCreated].
//
// In Go, [net/http.Redirect] sends this code and the Location header.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.4
const (
	StatusSeeOther  = 303
	HTTP303SeeOther = StatusSeeOther // HTTP_303_SEE_OTHER
)

// StatusNotModified (304 Not Modified) means that the copy cached for a GET or
// HEAD is still good. Any If-None-Match lists the current ETag; without one,
// nothing has changed since the If-Modified-Since date. If a save changed
// nothing, send [StatusNoContent]. The response has no body but must have the
// ETag, Cache-Control, Expires, Vary and Content-Location that a 200 would
// have.
//
// In Go, [net/http.ServeContent] checks both conditions and sends this code.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.5
const (
	StatusNotModified  = 304
	HTTP304NotModified = StatusNotModified // HTTP_304_NOT_MODIFIED
)

// StatusUseProxy (305 Use Proxy) meant that the client had to repeat its
// request through a proxy. Do not send this code; it is deprecated because
// letting a response choose the proxy is a security risk.
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
// keep using this URL but repeat the request elsewhere this time: a standby
// server points to the leader. A POST stays a POST; for a GET, [StatusFound]
// does the same. If another URL has replaced this one for good, send
// [StatusPermanentRedirect]; to point to the outcome, send [StatusSeeOther].
//
// In Go, [net/http.Redirect] sends this code and the Location header.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.8
const (
	StatusTemporaryRedirect  = 307
	HTTP307TemporaryRedirect = StatusTemporaryRedirect // HTTP_307_TEMPORARY_REDIRECT
)

// StatusPermanentRedirect (308 Permanent Redirect) means that another URL has
// replaced this one for good: an API moved to another host, an endpoint gained
// a trailing slash. A POST stays a POST; for a GET, [StatusMovedPermanently]
// does the same. If clients have to keep using this URL, send
// [StatusTemporaryRedirect]. Caches can keep the redirect.
//
// In Go, [net/http.Redirect] sends this code and the Location header.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.9
const (
	StatusPermanentRedirect  = 308
	HTTP308PermanentRedirect = StatusPermanentRedirect // HTTP_308_PERMANENT_REDIRECT
)

// 4xx Client Error: the request is at fault.

// StatusBadRequest (400 Bad Request) means that the request lacks the structure
// that the server expects: JSON that does not parse, a missing field, a string
// instead of a number. It also covers errors without a code of their own. If
// only values in the body are invalid, send [StatusUnprocessableContent]; if
// the body's declared format is not accepted, send
// [StatusUnsupportedMediaType].
//
// In Go, net/http itself sends this code for malformed HTTP/1.1 headers.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.1
const (
	StatusBadRequest  = 400
	HTTP400BadRequest = StatusBadRequest // HTTP_400_BAD_REQUEST
)

// StatusUnauthorized (401 Unauthorized) means that logging in would help: an
// access token, password or API key is missing, wrong or expired. If logging in
// would not help, send [StatusForbidden]; to redirect to a login page, send
// [StatusFound]. The response must have a WWW-Authenticate header with a
// challenge, such as Bearer realm="api".
//
// In Go, [net/http.Request.BasicAuth] reads a username and password; the
// handler has to check them and set WWW-Authenticate.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2
const (
	StatusUnauthorized  = 401
	HTTP401Unauthorized = StatusUnauthorized // HTTP_401_UNAUTHORIZED
)

// StatusPaymentRequired (402 Payment Required) means, in the APIs that use it,
// that paying would help: a card was declined, a bill is unpaid, an allowance
// is used up. HTTP only reserves the code, so document your use of it. If
// waiting is enough, send [StatusTooManyRequests]; if paying would not help,
// send [StatusForbidden].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.3
const (
	StatusPaymentRequired  = 402
	HTTP402PaymentRequired = StatusPaymentRequired // HTTP_402_PAYMENT_REQUIRED
)

// StatusForbidden (403 Forbidden) means that the server refuses this client,
// and logging in again would not help: a missing role, a blocked IP address, a
// wrong CSRF token. If logging in or paying would help, send
// [StatusUnauthorized] or [StatusPaymentRequired]; if the client sent too much,
// send [StatusTooManyRequests]. If the state of the resource would stop any
// client, send [StatusConflict]. To hide that the resource exists, send
// [StatusNotFound].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4
const (
	StatusForbidden  = 403
	HTTP403Forbidden = StatusForbidden // HTTP_403_FORBIDDEN
)

// StatusNotFound (404 Not Found) means that nothing is at this URL, or nothing
// this client is meant to know about: an unknown path, a missing record,
// another user's file. If the resource is no secret, send [StatusForbidden]; if
// it is known to be gone for good, send [StatusGone]. If an ID in the body
// matches nothing, send [StatusUnprocessableContent].
//
// In Go, [net/http.NotFound] sends this code, as does [net/http.ServeMux] for
// unknown paths.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5
const (
	StatusNotFound  = 404
	HTTP404NotFound = StatusNotFound // HTTP_404_NOT_FOUND
)

// StatusMethodNotAllowed (405 Method Not Allowed) means that this URL supports
// other methods but not this one: DELETE on a read-only list. If no URL
// supports the method, send [StatusNotImplemented]; if nothing is at this URL,
// send [StatusNotFound]. The Allow header must list the supported methods.
//
// In Go, with go 1.22 or later in go.mod, [net/http.ServeMux] sends this code,
// with Allow, when only patterns for other methods match.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6
const (
	StatusMethodNotAllowed  = 405
	HTTP405MethodNotAllowed = StatusMethodNotAllowed // HTTP_405_METHOD_NOT_ALLOWED
)

// StatusNotAcceptable (406 Not Acceptable) means that the server has no
// response in a format or language that the client accepts: Accept asks for
// XML, but there is only JSON. The server can also ignore the preference and
// send [StatusOK]. If the body that the client sent has the wrong format, send
// [StatusUnsupportedMediaType]. The body of the response should list what is
// available.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.7
const (
	StatusNotAcceptable  = 406
	HTTP406NotAcceptable = StatusNotAcceptable // HTTP_406_NOT_ACCEPTABLE
)

// StatusProxyAuthRequired (407 Proxy Authentication Required) means that the
// client has to log in to a proxy, such as a corporate one, to get through. For
// a site, an API or its reverse proxy, send [StatusUnauthorized]. The proxy
// must send a Proxy-Authenticate header with a challenge.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8
const (
	StatusProxyAuthRequired            = 407
	HTTP407ProxyAuthenticationRequired = StatusProxyAuthRequired // HTTP_407_PROXY_AUTHENTICATION_REQUIRED
)

// StatusRequestTimeout (408 Request Timeout) means that the client took too
// long to send its request: an upload stalled, a new connection stayed silent.
// The client may repeat the request. If this server was too slow, send
// [StatusServiceUnavailable]; if an upstream service was too slow, send
// [StatusGatewayTimeout].
//
// In Go, reading the body fails with [os.ErrDeadlineExceeded] after
// [net/http.Server.ReadTimeout]; the handler can then send this code if
// [net/http.Server.WriteTimeout] is unset or longer.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.9
const (
	StatusRequestTimeout  = 408
	HTTP408RequestTimeout = StatusRequestTimeout // HTTP_408_REQUEST_TIMEOUT
)

// StatusConflict (409 Conflict) means that the state of the resource rules the
// request out, whoever sends it: a name is taken, an order has shipped, a job
// is already running. If a condition in the headers is false, send
// [StatusPreconditionFailed]; if values are invalid or unknown, send
// [StatusUnprocessableContent]. If someone holds a lock, send [StatusLocked].
// The body should show what causes the conflict.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.10
const (
	StatusConflict  = 409
	HTTP409Conflict = StatusConflict // HTTP_409_CONFLICT
)

// StatusGone (410 Gone) means that what was here is gone for good, and the
// server knows it: a finished campaign, a closed account, an expired link. If
// it might come back, or the server does not know, send [StatusNotFound]; if
// another URL has replaced this one, send [StatusMovedPermanently].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.11
const (
	StatusGone  = 410
	HTTP410Gone = StatusGone // HTTP_410_GONE
)

// StatusLengthRequired (411 Length Required) means that the server refuses a
// body whose length the client did not announce in Content-Length. The client
// may repeat the request with that header. If the announced length is too
// large, send [StatusContentTooLarge].
//
// In Go, [net/http.Request.ContentLength] is -1 if the length is unknown.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.12
const (
	StatusLengthRequired  = 411
	HTTP411LengthRequired = StatusLengthRequired // HTTP_411_LENGTH_REQUIRED
)

// StatusPreconditionFailed (412 Precondition Failed) means that a condition in
// the headers is false: If-Match has an old ETag, or "If-None-Match: *" finds
// an existing resource. On GET or HEAD, If-None-Match or If-Modified-Since
// gives [StatusNotModified] instead. If a required condition is missing, send
// [StatusPreconditionRequired]; if the body carries an outdated version number,
// send [StatusConflict].
//
// In Go, [net/http.ServeContent] sends this code on a GET; before a change,
// check the conditions yourself.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.13
const (
	StatusPreconditionFailed  = 412
	HTTP412PreconditionFailed = StatusPreconditionFailed // HTTP_412_PRECONDITION_FAILED
)

// StatusContentTooLarge (413 Content Too Large) means that the body as a whole
// is larger than the server accepts: a huge upload, a long batch. If one value
// in it is too long, send [StatusUnprocessableContent]; if there is no room,
// send [StatusInsufficientStorage]. If the limit is temporary, Retry-After
// should say when to try again.
//
// In Go, limit the body with [net/http.MaxBytesReader] and send this code if
// reading fails with [net/http.MaxBytesError].
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
// server accepts, usually because its query carries what belongs in the body of
// a POST. If the headers are too large, send
// [StatusRequestHeaderFieldsTooLarge].
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

// StatusUnsupportedMediaType (415 Unsupported Media Type) means that the server
// does not accept the declared format of the body: a form instead of JSON, an
// unknown compression method. If the body does not parse in that format, send
// [StatusBadRequest]; if the client wants the response in another format, send
// [StatusNotAcceptable]. In the response, Accept can list accepted formats; for
// compression, Accept-Encoding ought to list the methods.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.16
const (
	StatusUnsupportedMediaType  = 415
	HTTP415UnsupportedMediaType = StatusUnsupportedMediaType // HTTP_415_UNSUPPORTED_MEDIA_TYPE
)

// StatusRangeNotSatisfiable (416 Range Not Satisfiable) means that the file has
// none of what the Range header asks for: a client resumes a download that is
// already complete. If the file has some of it, send [StatusPartialContent];
// for a page past the end of a list, send [StatusOK] with an empty list. The
// Content-Range header should give the length, as in "bytes */1234".
//
// In Go, [net/http.ServeContent] sends this code.
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
// do what the Expect header asks. After a 417 for "Expect: 100-continue", the
// client should repeat the upload without that header, so 417 does not stop an
// upload. To refuse one, send the code that explains why, such as
// [StatusContentTooLarge].
//
// In Go, net/http itself sends this code over HTTP/1.1 for an Expect header
// without 100-continue.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.18
const (
	StatusExpectationFailed  = 417
	HTTP417ExpectationFailed = StatusExpectationFailed // HTTP_417_EXPECTATION_FAILED
)

// StatusTeapot (418 I'm a teapot) is an April Fools' joke about a teapot that
// was asked to brew coffee. HTTP reserves the number because the joke is so
// widespread; do not send it in earnest. To turn away a bot, send
// [StatusForbidden].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.19
const (
	StatusTeapot     = 418
	HTTP418ImATeapot = StatusTeapot // HTTP_418_IM_A_TEAPOT
)

// StatusMisdirectedRequest (421 Misdirected Request) means that this server
// does not serve the requested host, or serves it only over a separate
// connection. The client may repeat the request, even a POST, over a new
// connection. If the host is right but the path is unknown, send
// [StatusNotFound]. A reverse proxy can send this code; a forward proxy must
// not.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.20
const (
	StatusMisdirectedRequest  = 421
	HTTP421MisdirectedRequest = StatusMisdirectedRequest // HTTP_421_MISDIRECTED_REQUEST
)

// StatusUnprocessableContent (422 Unprocessable Content) means that the body
// has the right structure but invalid values: a negative price, a malformed
// email address, a customer ID that matches nothing. If the structure is wrong,
// send [StatusBadRequest]; if the values are valid but the state of the
// resource rules the request out, send [StatusConflict]. In the response, say
// which values are invalid and why.
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

// StatusLocked (423 Locked) means that someone has locked the resource and
// nobody else can change it: a colleague is editing the document. If the state
// of the resource, rather than a lock, rules the request out, send
// [StatusConflict]; for a locked account, send [StatusForbidden]. In WebDAV,
// the body should have an XML element such as lock-token-submitted.
//
// https://www.rfc-editor.org/rfc/rfc4918.html#section-11.3
const (
	StatusLocked  = 423
	HTTP423Locked = StatusLocked // HTTP_423_LOCKED
)

// StatusFailedDependency (424 Failed Dependency) means that this step was
// skipped because it depends on another step, which failed. The code mostly
// appears inside a [StatusMultiStatus], as in a batch that succeeds or fails as
// a whole. If an upstream service failed, send [StatusBadGateway].
//
// https://www.rfc-editor.org/rfc/rfc4918.html#section-11.4
const (
	StatusFailedDependency  = 424
	HTTP424FailedDependency = StatusFailedDependency // HTTP_424_FAILED_DEPENDENCY
)

// StatusTooEarly (425 Too Early) means that the request might be a replay, sent
// as TLS early data, and that running it twice could do harm. If such a request
// has "Early-Data: 1", it must get this code; one without early data or that
// header should not get it. The client should repeat the request after the TLS
// handshake. If a result is not ready yet, send [StatusAccepted].
//
// https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2
const (
	StatusTooEarly  = 425
	HTTP425TooEarly = StatusTooEarly // HTTP_425_TOO_EARLY
)

// StatusUpgradeRequired (426 Upgrade Required) means that the request would
// work here if the connection switched to another protocol: a plain GET reaches
// a WebSocket endpoint. The response must name that protocol in its Upgrade
// header and include "Connection: Upgrade". HTTP/2 forbids both headers, so
// send [StatusBadRequest] there. If an API call has to use https, send
// [StatusForbidden] or redirect it with [StatusPermanentRedirect].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.22
const (
	StatusUpgradeRequired  = 426
	HTTP426UpgradeRequired = StatusUpgradeRequired // HTTP_426_UPGRADE_REQUIRED
)

// StatusPreconditionRequired (428 Precondition Required) means that a required
// condition is missing, usually If-Match with the ETag that the client last
// read. The condition keeps one user's save from overwriting another's. If the
// condition was sent and is false, send [StatusPreconditionFailed]. The body
// should explain how to repeat the request.
//
// https://www.rfc-editor.org/rfc/rfc6585.html#section-3
const (
	StatusPreconditionRequired  = 428
	HTTP428PreconditionRequired = StatusPreconditionRequired // HTTP_428_PRECONDITION_REQUIRED
)

// StatusTooManyRequests (429 Too Many Requests) means that this client has to
// wait because it sent too much: a rate limit is reached, a daily quota is used
// up. If all clients have to wait, send [StatusServiceUnavailable]; if only
// paying will help, send [StatusPaymentRequired]. The body should explain the
// limit, and Retry-After may give a date or the wait in seconds, as in
// "Retry-After: 120".
//
// https://www.rfc-editor.org/rfc/rfc6585.html#section-4
const (
	StatusTooManyRequests  = 429
	HTTP429TooManyRequests = StatusTooManyRequests // HTTP_429_TOO_MANY_REQUESTS
)

// StatusRequestHeaderFieldsTooLarge (431 Request Header Fields Too Large) means
// that the headers are too large, usually because cookies have piled up. If the
// body is too large, send [StatusContentTooLarge]; if the URL is too long, send
// [StatusURITooLong]. If a single header is the cause, the body should name it.
//
// In Go, net/http itself sends this code over HTTP/1.1 for headers or a URL
// some 4 KiB beyond [net/http.Server.MaxHeaderBytes].
//
// https://www.rfc-editor.org/rfc/rfc6585.html#section-5
const (
	StatusRequestHeaderFieldsTooLarge  = 431
	HTTP431RequestHeaderFieldsTooLarge = StatusRequestHeaderFieldsTooLarge // HTTP_431_REQUEST_HEADER_FIELDS_TOO_LARGE
)

// StatusUnavailableForLegalReasons (451 Unavailable For Legal Reasons) means
// that access is denied because of a legal demand: a takedown notice, a court
// order, a law in the user's country. If the decision is your own, send
// [StatusForbidden]. The body should say which law applies, who made the demand
// and whom it affects. Whoever blocks access should give their own URL in a
// Link header with rel="blocked-by".
//
// https://www.rfc-editor.org/rfc/rfc7725.html#section-3
const (
	StatusUnavailableForLegalReasons  = 451
	HTTP451UnavailableForLegalReasons = StatusUnavailableForLegalReasons // HTTP_451_UNAVAILABLE_FOR_LEGAL_REASONS
)

// 5xx Server Error: the server is at fault.

// StatusInternalServerError (500 Internal Server Error) means that this server
// failed in a way that nobody expected: a bug, a bad configuration, a response
// that fails validation. Usually, only a fix would help. If this server expects
// to recover, send [StatusServiceUnavailable]; if an upstream service failed or
// was too slow, send [StatusBadGateway] or [StatusGatewayTimeout]. Log the
// error itself; do not send it.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.1
const (
	StatusInternalServerError  = 500
	HTTP500InternalServerError = StatusInternalServerError // HTTP_500_INTERNAL_SERVER_ERROR
)

// StatusNotImplemented (501 Not Implemented) means that the server cannot yet
// do what was asked, whoever asks: a planned feature is a stub. A method that
// no URL supports should get this code too. If this URL just has no use for the
// method, send [StatusMethodNotAllowed]. If nothing is at this URL, send
// [StatusNotFound]. Caches can keep the response.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.2
const (
	StatusNotImplemented  = 501
	HTTP501NotImplemented = StatusNotImplemented // HTTP_501_NOT_IMPLEMENTED
)

// StatusBadGateway (502 Bad Gateway) means that an upstream service failed: a
// payment provider is down, a backend sends garbage. If it was too slow, send
// [StatusGatewayTimeout]; if it rejects the client's data, send a 4xx code. If
// this server's credentials or request is wrong, send
// [StatusInternalServerError]; if this server's own database is down, send
// [StatusServiceUnavailable].
//
// In Go, [net/http/httputil.ReverseProxy] sends this code for timeouts too,
// unless its ErrorHandler sends another.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.3
const (
	StatusBadGateway  = 502
	HTTP502BadGateway = StatusBadGateway // HTTP_502_BAD_GATEWAY
)

// StatusServiceUnavailable (503 Service Unavailable) means that this server
// cannot handle the request now but expects to recover: overload, maintenance,
// a slow database. If this client alone sent too much, send
// [StatusTooManyRequests]; if only a fix will help, send
// [StatusInternalServerError]. If an upstream service failed or was too slow,
// send [StatusBadGateway] or [StatusGatewayTimeout]. Retry-After may give the
// wait in seconds.
//
// In Go, [net/http.TimeoutHandler] sends this code for a slow handler.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.4
const (
	StatusServiceUnavailable  = 503
	HTTP503ServiceUnavailable = StatusServiceUnavailable // HTTP_503_SERVICE_UNAVAILABLE
)

// StatusGatewayTimeout (504 Gateway Timeout) means that an upstream service,
// such as a payment provider, was too slow to respond. If it failed, send
// [StatusBadGateway]; if the client was too slow, send [StatusRequestTimeout].
// If this server or its own database was too slow, send
// [StatusServiceUnavailable].
//
// In Go, a call has timed out if [errors.As] finds a [net.Error] whose Timeout
// method reports true.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.5
const (
	StatusGatewayTimeout  = 504
	HTTP504GatewayTimeout = StatusGatewayTimeout // HTTP_504_GATEWAY_TIMEOUT
)

// StatusHTTPVersionNotSupported (505 HTTP Version Not Supported) means that the
// server does not speak the major version of HTTP that the request uses. The
// body should say why and which versions the server speaks. This code is not
// about API versions; for a retired version, send [StatusGone].
//
// In Go, net/http itself sends this code if the request line names HTTP/2.0 or
// HTTP/3.0.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.6
const (
	StatusHTTPVersionNotSupported  = 505
	HTTP505HTTPVersionNotSupported = StatusHTTPVersionNotSupported // HTTP_505_HTTP_VERSION_NOT_SUPPORTED
)

// StatusVariantAlsoNegotiates (506 Variant Also Negotiates) means, in
// experimental transparent content negotiation, that a misconfigured server
// chose a version that itself negotiates. Elsewhere, this code has no use.
//
// https://www.rfc-editor.org/rfc/rfc2295.html#section-8.1
const (
	StatusVariantAlsoNegotiates  = 506
	HTTP506VariantAlsoNegotiates = StatusVariantAlsoNegotiates // HTTP_506_VARIANT_ALSO_NEGOTIATES
)

// StatusInsufficientStorage (507 Insufficient Storage) means that the server
// accepts a body of this size but has no room for it: the disk is full, a
// user's quota is used up. If the body is larger than the server accepts, send
// [StatusContentTooLarge]. WebDAV, which defines this code, treats the shortage
// as temporary.
//
// https://www.rfc-editor.org/rfc/rfc4918.html#section-11.5
const (
	StatusInsufficientStorage  = 507
	HTTP507InsufficientStorage = StatusInsufficientStorage // HTTP_507_INSUFFICIENT_STORAGE
)

// StatusLoopDetected (508 Loop Detected) means that the server gave up because
// of an infinite loop: a WebDAV request with "Depth: infinity" ran into a
// folder that contains itself. A WebDAV client whose DAV header lists "bind"
// can get [StatusAlreadyReported] instead.
//
// https://www.rfc-editor.org/rfc/rfc5842.html#section-7.2
const (
	StatusLoopDetected  = 508
	HTTP508LoopDetected = StatusLoopDetected // HTTP_508_LOOP_DETECTED
)

// StatusNotExtended (510 Not Extended) belonged to a scheme, now defunct, for
// extending HTTP. IANA marks the code as obsolete; do not send it.
//
// https://www.rfc-editor.org/rfc/rfc2774.html#section-7
const (
	StatusNotExtended  = 510
	HTTP510NotExtended = StatusNotExtended // HTTP_510_NOT_EXTENDED
)

// StatusNetworkAuthenticationRequired (511 Network Authentication Required)
// means that the network requires a login first, as hotel Wi-Fi does. Only the
// proxy that intercepts requests sends this code. For a site's own login, send
// [StatusUnauthorized]; for a corporate proxy, send [StatusProxyAuthRequired].
// The body should link to the login page, not contain it.
//
// https://www.rfc-editor.org/rfc/rfc6585.html#section-6
const (
	StatusNetworkAuthenticationRequired  = 511
	HTTP511NetworkAuthenticationRequired = StatusNetworkAuthenticationRequired // HTTP_511_NETWORK_AUTHENTICATION_REQUIRED
)

// WebSocket close codes: three of them are only reported, never sent.

// WS1000NormalClosure means that the connection has served its purpose and
// closes as planned: the user logged out, the stream ended. If one side goes
// away before that, send [WS1001GoingAway].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1000NormalClosure = 1000 // WS_1000_NORMAL_CLOSURE

// WS1001GoingAway means that one side is going away before the connection has
// served its purpose: the server is shutting down, the user is closing the
// page. If the connection has served its purpose, send [WS1000NormalClosure];
// if clients can reconnect in a moment, send [WS1012ServiceRestart].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1001GoingAway = 1001 // WS_1001_GOING_AWAY

// WS1002ProtocolError means that the other side broke the WebSocket protocol
// itself: a reserved bit is set, a client does not mask a frame, a Close frame
// has a forbidden code. If only the type or the bytes of a message are wrong,
// send [WS1003UnsupportedData] or [WS1007InvalidFramePayloadData]; if its
// contents break an application rule, send [WS1008PolicyViolation].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1002ProtocolError = 1002 // WS_1002_PROTOCOL_ERROR

// WS1003UnsupportedData means that this side accepts only text and got a binary
// message, or the reverse. If the bytes of a message do not match its type,
// send [WS1007InvalidFramePayloadData]; if the contents break an application
// rule, send [WS1008PolicyViolation].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1003UnsupportedData = 1003 // WS_1003_UNSUPPORTED_DATA

// WS1005NoStatusRcvd means that a Close frame arrived without a code, for
// example, because a script called close() without one. 1005 is only reported
// to the application; a Close frame must not carry it. If the connection ended
// without a Close frame, the application gets [WS1006AbnormalClosure].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1005NoStatusRcvd = 1005 // WS_1005_NO_STATUS_RCVD

// WS1006AbnormalClosure means that the connection ended without a Close frame
// or never opened: the network failed, the handshake was refused. 1006 is only
// reported to the application; a Close frame must not carry it. If a Close
// frame arrived without a code, the application gets [WS1005NoStatusRcvd]. A
// script in a browser sees 1006 for a refused handshake, whatever the HTTP code
// was.
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1006AbnormalClosure = 1006 // WS_1006_ABNORMAL_CLOSURE

// WS1007InvalidFramePayloadData means that the bytes of a message do not match
// its type: a text message is not valid UTF-8. If messages of this type are not
// accepted at all, send [WS1003UnsupportedData]. JSON that does not parse is
// valid text but breaks an application rule, so send [WS1008PolicyViolation].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1007InvalidFramePayloadData = 1007 // WS_1007_INVALID_FRAME_PAYLOAD_DATA

// WS1008PolicyViolation means that the other side or its message broke an
// application rule: spam, an unknown command, text that is not JSON. It also
// covers refusals that no other code describes or whose reason is secret. If
// logging in would help, send [WS3000Unauthorized]; if permission is missing,
// send [WS3003Forbidden]. If this side failed or is overloaded, send
// [WS1011InternalError] or [WS1013TryAgainLater]. To let clients tell reasons
// apart, use 4000 through 4999.
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1008PolicyViolation = 1008 // WS_1008_POLICY_VIOLATION

// WS1009MessageTooBig means that a message is larger than this side accepts,
// before or after decompression. This is WebSocket's [StatusContentTooLarge].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1009MessageTooBig = 1009 // WS_1009_MESSAGE_TOO_BIG

// WS1010MandatoryExt means that the client needs an extension, such as
// compression, that the server did not agree to in the handshake. The close
// reason should list those missing. Only clients send this code; a server
// refuses the handshake instead.
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1010MandatoryExt = 1010 // WS_1010_MANDATORY_EXT

// WS1011InternalError means that this side failed in a way that nobody
// expected: a bug, a failed query, a lost database connection. If this side is
// only overloaded, send [WS1013TryAgainLater]; if the other side or its message
// is at fault, send [WS1008PolicyViolation].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1011InternalError = 1011 // WS_1011_INTERNAL_ERROR

// WS1012ServiceRestart means that the server is restarting, as in a deployment,
// and clients can reconnect in a moment. If they cannot, send
// [WS1001GoingAway]. Clients may reconnect but should wait a random 5 to 30
// seconds.
//
// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
const WS1012ServiceRestart = 1012 // WS_1012_SERVICE_RESTART

// WS1013TryAgainLater means that the server is overloaded and is dropping
// clients that did nothing wrong. If one client sends too much, send
// [WS1008PolicyViolation]; if the server failed, send [WS1011InternalError].
// Clients should reconnect only to another of the server's IP addresses or, if
// the user asks, to the same one.
//
// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
const WS1013TryAgainLater = 1013 // WS_1013_TRY_AGAIN_LATER

// WS1014BadGateway means that a gateway got no valid response from its upstream
// server. This is WebSocket's [StatusBadGateway]. If the gateway itself failed,
// send [WS1011InternalError].
//
// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
const WS1014BadGateway = 1014 // WS_1014_BAD_GATEWAY

// WS1015TLSHandshake means that the TLS handshake failed, for example, because
// of an invalid certificate. 1015 is only reported to the application, which
// sometimes gets [WS1006AbnormalClosure] instead; a Close frame must not carry
// 1015.
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1015TLSHandshake = 1015 // WS_1015_TLS_HANDSHAKE

// WS3000Unauthorized means that logging in would help: the client's token is
// missing, wrong or expired. If logging in would not help, send
// [WS3003Forbidden]; if the client was slow to log in, send [WS3008Timeout]. A
// handshake can be refused with [StatusUnauthorized], but a script in a browser
// then sees only [WS1006AbnormalClosure]. RFC 6455 does not define 3000, so
// document your use of it.
//
// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
const WS3000Unauthorized = 3000

// WS3003Forbidden means that this client lacks permission, and logging in again
// would not help: the room is private. If logging in would help, send
// [WS3000Unauthorized]; if a client with permission broke an application rule,
// send [WS1008PolicyViolation]. A handshake from a disallowed Origin should be
// refused with [StatusForbidden] instead. RFC 6455 does not define 3003, so
// document your use of it.
//
// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
const WS3003Forbidden = 3003

// WS3008Timeout means that the other side was silent for too long: an idle
// connection, an unanswered ping, a slow login. If this side was too slow, send
// [WS1011InternalError]. RFC 6455 does not define 3008, so document your use of
// it.
//
// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
const WS3008Timeout = 3008
