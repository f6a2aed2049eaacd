package status

// One card for each code, in the order of the codes, and a row for each card
// in status_test.go. A card says when to send the code, what must or should go
// with it and which neighbour to send instead; its link leads to the
// definition. The comment after a constant is FastAPI's name.

// 1xx Informational: news on the way to the final response.

// StatusContinue (100 Continue) tells a client that sent "Expect:
// 100-continue", often before a large upload, to send the content. net/http
// sends it by itself when the handler first reads the body. To refuse the
// upload, send the final code, such as [StatusContentTooLarge], without
// reading.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2.1
const (
	StatusContinue  = 100
	HTTP100Continue = StatusContinue // HTTP_100_CONTINUE
)

// StatusSwitchingProtocols (101 Switching Protocols) accepts the client's
// Upgrade request: this HTTP/1.1 connection becomes, for example, a WebSocket.
// Upgrade must name the new protocol, one from the client's list, beside
// "Connection: Upgrade"; a WebSocket library does both. To demand an upgrade,
// send [StatusUpgradeRequired].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2.2
const (
	StatusSwitchingProtocols  = 101
	HTTP101SwitchingProtocols = StatusSwitchingProtocols // HTTP_101_SWITCHING_PROTOCOLS
)

// StatusProcessing (102 Processing) was meant to keep a client waiting during
// a long job; the final response must follow. Some clients give up all the
// same, or take it for the final response. WebDAV has dropped it: send
// [StatusAccepted] instead.
//
// https://www.rfc-editor.org/rfc/rfc2518.html#section-10.1
const (
	StatusProcessing  = 102
	HTTP102Processing = StatusProcessing // HTTP_102_PROCESSING
)

// StatusEarlyHints (103 Early Hints) lets a browser load style sheets and
// scripts while the handler still works: it carries Link fields with
// rel=preload ahead of the final response. Check that r.ProtoMajor is at least
// 2: some HTTP/1.1 clients take it for the final response, and HTTP/1.0
// clients must not get it.
//
// https://www.rfc-editor.org/rfc/rfc8297.html#section-2
const (
	StatusEarlyHints  = 103
	HTTP103EarlyHints = StatusEarlyHints // HTTP_103_EARLY_HINTS
)

// 2xx Successful: the server did, or accepted, what it was asked.

// StatusOK (200 OK) means that the request succeeded and the content is the
// result. A page of a list, an empty search result, a dry run and a webhook
// that came twice are successes too. net/http sends this code unless the
// handler sets another. If there is nothing to send back, use
// [StatusNoContent]; if something new was made, [StatusCreated]; if the work
// goes on, [StatusAccepted].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.1
const (
	StatusOK  = 200
	HTTP200OK = StatusOK // HTTP_200_OK
)

// StatusCreated (201 Created) means that the request made something new: an
// account, an order, a file. After a POST, Location should hold the new URL.
// If the request comes again with its idempotency key, repeat the first
// answer. A PUT must get this code if it made the thing, and [StatusOK] or
// [StatusNoContent] if it replaced it. For unfinished work, send
// [StatusAccepted]; for a taken name, [StatusConflict].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.2
const (
	StatusCreated  = 201
	HTTP201Created = StatusCreated // HTTP_201_CREATED
)

// StatusAccepted (202 Accepted) means that the server accepted work, such as
// an export or a job in a queue, but has not finished it. It can still fail,
// and no second code can follow, so the content ought to give the state and a
// URL to check. If the work is done, send [StatusOK] or [StatusCreated].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.3
const (
	StatusAccepted  = 202
	HTTP202Accepted = StatusAccepted // HTTP_202_ACCEPTED
)

// StatusNonAuthoritativeInfo (203 Non-Authoritative Information) is for a
// proxy that changed the content of a 200 response on its way, for example by
// shrinking images. A handler sends [StatusOK], wherever its data comes from.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.4
const (
	StatusNonAuthoritativeInfo         = 203
	HTTP203NonAuthoritativeInformation = StatusNonAuthoritativeInfo // HTTP_203_NON_AUTHORITATIVE_INFORMATION
)

// StatusNoContent (204 No Content) means that the request succeeded and there
// is nothing to send back, as after a DELETE, a save, a logout or a CORS
// preflight. The response must not have Content-Length and has no content:
// net/http drops what is written, and only Write's error shows it. To have the
// form cleared, send [StatusResetContent].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.5
const (
	StatusNoContent  = 204
	HTTP204NoContent = StatusNoContent // HTTP_204_NO_CONTENT
)

// StatusResetContent (205 Reset Content) asks the client to clear the form
// that it sent; browsers leave that to a script. The response must not have
// content, but net/http does not stop a handler that writes some. If the form
// stays filled in, send [StatusNoContent].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.6
const (
	StatusResetContent  = 205
	HTTP205ResetContent = StatusResetContent // HTTP_205_RESET_CONTENT
)

// StatusPartialContent (206 Partial Content) sends the part of a file that a
// GET's Range header asks for: a player seeks in a video, a download resumes.
// Content-Range must say which part it is, or appear in each part if there are
// several; [net/http.ServeContent] adds it. A server may ignore Range and send
// [StatusOK].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.7
const (
	StatusPartialContent  = 206
	HTTP206PartialContent = StatusPartialContent // HTTP_206_PARTIAL_CONTENT
)

// StatusMultiStatus (207 Multi-Status) means that the content holds several
// outcomes, each with its own status, as for a batch in which some items
// failed. By itself, 207 says nothing about success. WebDAV defines it, with
// XML; other APIs use JSON of their own, or one plain status if it covers all
// items.
//
// https://www.rfc-editor.org/rfc/rfc4918.html#section-11.1
const (
	StatusMultiStatus  = 207
	HTTP207MultiStatus = StatusMultiStatus // HTTP_207_MULTI_STATUS
)

// StatusAlreadyReported (208 Already Reported) appears inside a WebDAV
// [StatusMultiStatus]: the members of this folder are already listed there
// under another path. Only clients whose DAV header has "bind" should get it.
//
// https://www.rfc-editor.org/rfc/rfc5842.html#section-7.1
const (
	StatusAlreadyReported  = 208
	HTTP208AlreadyReported = StatusAlreadyReported // HTTP_208_ALREADY_REPORTED
)

// StatusIMUsed (226 IM Used) answers a GET whose A-IM header asks, for
// example, for a delta: only what changed since the client's version. The IM
// header names the format, and the response must have the ETag of the new
// version. Without A-IM, send [StatusOK].
//
// https://www.rfc-editor.org/rfc/rfc3229.html#section-10.4.1
const (
	StatusIMUsed  = 226
	HTTP226IMUsed = StatusIMUsed // HTTP_226_IM_USED
)

// 3xx Redirection: the client has to do more to get what it asked for.

// StatusMultipleChoices (300 Multiple Choices) offers several versions, such
// as languages or formats, each at its own URL, and lets the client choose.
// The content should list them, and Location should hold the preferred one, if
// any. If the server follows Accept, it sends [StatusOK]; if nothing fits,
// [StatusNotAcceptable].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.1
const (
	StatusMultipleChoices  = 300
	HTTP300MultipleChoices = StatusMultipleChoices // HTTP_300_MULTIPLE_CHOICES
)

// StatusMovedPermanently (301 Moved Permanently) means that a page has a new
// URL for good: http became https, a slug was renamed, a site dropped its
// "www". Location should hold the new URL. Caches may keep the redirect, so
// until the move is certain, send [StatusFound]. A POST may turn into a GET:
// for an API, send [StatusPermanentRedirect].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.2
const (
	StatusMovedPermanently  = 301
	HTTP301MovedPermanently = StatusMovedPermanently // HTTP_301_MOVED_PERMANENTLY
)

// StatusFound (302 Found) sends the client to another URL for now, such as the
// login page, the target of a short link or a stand-in for today. Location
// should hold that URL. After a POST, clients may go on with GET: to insist on
// that, send [StatusSeeOther]; to keep POST, [StatusTemporaryRedirect]. If the
// page moved for good, send [StatusMovedPermanently].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.3
const (
	StatusFound  = 302
	HTTP302Found = StatusFound // HTTP_302_FOUND
)

// StatusSeeOther (303 See Other) sends the client to another page with a GET:
// after a form's POST, to the result; after a login, to the page that was
// wanted. A reload then does not POST again. Location holds the URL. If an API
// made something new, send [StatusCreated]; to repeat the POST elsewhere,
// [StatusTemporaryRedirect].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.4
const (
	StatusSeeOther  = 303
	HTTP303SeeOther = StatusSeeOther // HTTP_303_SEE_OTHER
)

// StatusNotModified (304 Not Modified) tells a client that sent If-None-Match
// or If-Modified-Since with a GET that its cached copy is still good. The
// response has no content, but it must have the ETag, Cache-Control, Expires,
// Vary and Content-Location that a 200 would have. [net/http.ServeContent]
// sends it by ETag or modtime. For a save that changed nothing, send
// [StatusNoContent].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.5
const (
	StatusNotModified  = 304
	HTTP304NotModified = StatusNotModified // HTTP_304_NOT_MODIFIED
)

// StatusUseProxy (305 Use Proxy) told the client to repeat its request through
// a proxy. It is deprecated, since it let a response choose the proxy: do not
// send it.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.6
const (
	StatusUseProxy  = 305
	HTTP305UseProxy = StatusUseProxy // HTTP_305_USE_PROXY
)

// HTTP306Reserved (306 Unused) belonged to an earlier HTTP specification. It
// means nothing now, and the number stays reserved: do not send it.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.7
const HTTP306Reserved = 306 // HTTP_306_RESERVED

// StatusTemporaryRedirect (307 Temporary Redirect) has the client repeat the
// request at another URL for now: a POST stays a POST, with its content.
// Location should hold that URL. If the move is for good, send
// [StatusPermanentRedirect]; to go on with a GET, [StatusSeeOther]. For a
// plain page, [StatusFound] will do.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.8
const (
	StatusTemporaryRedirect  = 307
	HTTP307TemporaryRedirect = StatusTemporaryRedirect // HTTP_307_TEMPORARY_REDIRECT
)

// StatusPermanentRedirect (308 Permanent Redirect) means that an endpoint
// moved for good, for example to a trailing slash, and that a POST stays a
// POST. Location should hold its new URL. Caches may keep it like a 301: try
// the move with [StatusTemporaryRedirect] first.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.9
const (
	StatusPermanentRedirect  = 308
	HTTP308PermanentRedirect = StatusPermanentRedirect // HTTP_308_PERMANENT_REDIRECT
)

// 4xx Client Error: the fault is in the request.

// StatusBadRequest (400 Bad Request) means that the request is malformed: JSON
// that does not parse, a missing query parameter or field, a value of the
// wrong type. It is also the general code for a client's mistake that no other
// 4xx fits. The content should say what is wrong. If the values can be read
// but make no sense, send [StatusUnprocessableContent].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.1
const (
	StatusBadRequest  = 400
	HTTP400BadRequest = StatusBadRequest // HTTP_400_BAD_REQUEST
)

// StatusUnauthorized (401 Unauthorized) means that the client is not logged
// in: no token or API key, an expired or invalid one, a wrong password or
// signature. The response must have WWW-Authenticate with a challenge, such as
// Bearer realm="api"; net/http does not add it. If the user is known but lacks
// permission, send [StatusForbidden]; to show a login page, [StatusFound].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2
const (
	StatusUnauthorized  = 401
	HTTP401Unauthorized = StatusUnauthorized // HTTP_401_UNAUTHORIZED
)

// StatusPaymentRequired (402 Payment Required) means, in the APIs that use it,
// that a payment is due: a declined card, a lapsed subscription, used-up
// credit. HTTP only reserves the code, so document your use of it. If the
// user's plan lacks a feature, send [StatusForbidden].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.3
const (
	StatusPaymentRequired  = 402
	HTTP402PaymentRequired = StatusPaymentRequired // HTTP_402_PAYMENT_REQUIRED
)

// StatusForbidden (403 Forbidden) means that the server refuses the request,
// since the user lacks the role or permission. It also fits a suspended or
// unconfirmed account, a CSRF token that does not match, a blocked address, a
// bot. To hide that the resource exists, send [StatusNotFound]; if the client
// is not logged in, [StatusUnauthorized].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4
const (
	StatusForbidden  = 403
	HTTP403Forbidden = StatusForbidden // HTTP_403_FORBIDDEN
)

// StatusNotFound (404 Not Found) means that there is nothing at this URL: no
// such path, no record with this id, a feature that is switched off. It can
// also hide a resource from somebody who has no access. If it was there and is
// most likely gone for good, send [StatusGone].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5
const (
	StatusNotFound  = 404
	HTTP404NotFound = StatusNotFound // HTTP_404_NOT_FOUND
)

// StatusMethodNotAllowed (405 Method Not Allowed) means that the URL exists
// but does not take this method, such as DELETE on a read-only list. Allow
// must list the methods that it does take. Since Go 1.22, [net/http.ServeMux]
// sends both by itself, unless a pattern without a method, such as "/",
// matches the path as well.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6
const (
	StatusMethodNotAllowed  = 405
	HTTP405MethodNotAllowed = StatusMethodNotAllowed // HTTP_405_METHOD_NOT_ALLOWED
)

// StatusNotAcceptable (406 Not Acceptable) means that the server has no format
// or language that the client accepts, as when Accept asks for XML and there
// is only JSON. The content should list what there is. A server can also
// ignore Accept and send [StatusOK]. If the request's own content has the
// wrong format, send [StatusUnsupportedMediaType].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.7
const (
	StatusNotAcceptable  = 406
	HTTP406NotAcceptable = StatusNotAcceptable // HTTP_406_NOT_ACCEPTABLE
)

// StatusProxyAuthRequired (407 Proxy Authentication Required) means that the
// client has to log in to its proxy, such as a company's, to get through. The
// proxy must send Proxy-Authenticate with a challenge. A site, an API or a
// reverse proxy in front of it sends [StatusUnauthorized].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8
const (
	StatusProxyAuthRequired            = 407
	HTTP407ProxyAuthenticationRequired = StatusProxyAuthRequired // HTTP_407_PROXY_AUTHENTICATION_REQUIRED
)

// StatusRequestTimeout (408 Request Timeout) means that the client took too
// long to send its request. net/http never sends it: when reading the body
// fails after [net/http.Server.ReadTimeout], the handler can send it until
// [net/http.Server.WriteTimeout]. If the handler is too slow, send [StatusServiceUnavailable]; if it waits for
// another service, [StatusGatewayTimeout].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.9
const (
	StatusRequestTimeout  = 408
	HTTP408RequestTimeout = StatusRequestTimeout // HTTP_408_REQUEST_TIMEOUT
)

// StatusConflict (409 Conflict) means that the request clashes with what is
// there now, such as a name or e-mail address that is already taken. It also
// fits an edit of an old version, an item out of stock, a parent that still
// has children. The content should explain the cause. For a failed If-Match,
// send [StatusPreconditionFailed]; for values that make no sense at any time,
// [StatusUnprocessableContent].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.10
const (
	StatusConflict  = 409
	HTTP409Conflict = StatusConflict // HTTP_409_CONFLICT
)

// StatusGone (410 Gone) means that the thing was here and was withdrawn, most
// likely for good: an ended campaign, a retired API version, an expired link.
// It also fits a soft-deleted record, even when it is deleted again. If it may
// well come back, or nobody knows, send [StatusNotFound].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.11
const (
	StatusGone  = 410
	HTTP410Gone = StatusGone // HTTP_410_GONE
)

// StatusLengthRequired (411 Length Required) means that the server refuses an
// upload without Content-Length. net/http accepts such uploads: in the
// handler, r.ContentLength is then -1. If the length is known but too large,
// send [StatusContentTooLarge].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.12
const (
	StatusLengthRequired  = 411
	HTTP411LengthRequired = StatusLengthRequired // HTTP_411_LENGTH_REQUIRED
)

// StatusPreconditionFailed (412 Precondition Failed) means that a condition in
// the header failed, usually If-Match with an old ETag, and nothing was done.
// "If-None-Match: *", which allows only creating, fails if the thing exists. A
// GET or HEAD whose If-None-Match fails, because a tag still matches, must get
// [StatusNotModified]. If the JSON holds the version instead, send
// [StatusConflict].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.13
const (
	StatusPreconditionFailed  = 412
	HTTP412PreconditionFailed = StatusPreconditionFailed // HTTP_412_PRECONDITION_FAILED
)

// StatusContentTooLarge (413 Content Too Large) means that the request's
// content, such as an upload, is larger than the server accepts.
// [net/http.MaxBytesReader] sets a limit; on its [net/http.MaxBytesError],
// the handler has to send this code. If the limit is temporary, Retry-After should say
// when to try again. If the header is too large, send
// [StatusRequestHeaderFieldsTooLarge].
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
// server reads, usually because a query holds what belongs in a POST. net/http
// never sends it: a URL well beyond
// [net/http.Server.MaxHeaderBytes] gets [StatusRequestHeaderFieldsTooLarge] or, over HTTP/2, usually a closed
// connection.
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
// endpoint does not take the format of the request's content: a form instead
// of JSON, a program instead of an image. The response can list the accepted
// types in Accept. If it is JSON but does not parse, send [StatusBadRequest];
// if the client wants another format back, [StatusNotAcceptable].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.16
const (
	StatusUnsupportedMediaType  = 415
	HTTP415UnsupportedMediaType = StatusUnsupportedMediaType // HTTP_415_UNSUPPORTED_MEDIA_TYPE
)

// StatusRangeNotSatisfiable (416 Range Not Satisfiable) means that the Range
// header asks for a part that the file does not have, as when a download
// resumes beyond the end. Content-Range should give the length, as in "bytes
// */1234"; [net/http.ServeContent] adds it. For a page beyond the end of a
// list, send [StatusOK] with an empty list.
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

// StatusExpectationFailed (417 Expectation Failed) means that the server
// cannot do what the Expect header asks. Over HTTP/1.1, net/http sends it by
// itself for anything but 100-continue. To refuse an upload that waits for
// [StatusContinue], send the code for the reason, such as
// [StatusContentTooLarge]: after a 417, the client should repeat the upload
// without Expect.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.18
const (
	StatusExpectationFailed  = 417
	HTTP417ExpectationFailed = StatusExpectationFailed // HTTP_417_EXPECTATION_FAILED
)

// StatusTeapot (418 I'm a teapot) is an April Fools' joke that became so
// popular that HTTP reserves the number. To turn away a bot, send
// [StatusForbidden].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.19
const (
	StatusTeapot     = 418
	HTTP418ImATeapot = StatusTeapot // HTTP_418_IM_A_TEAPOT
)

// StatusMisdirectedRequest (421 Misdirected Request) means that this server
// does not serve the requested host name, or not over this connection. The
// client may retry over a new one. net/http does not check: compare r.Host,
// without its port, with your names.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.20
const (
	StatusMisdirectedRequest  = 421
	HTTP421MisdirectedRequest = StatusMisdirectedRequest // HTTP_421_MISDIRECTED_REQUEST
)

// StatusUnprocessableContent (422 Unprocessable Content) means that the
// content can be read but makes no sense: a negative price, an end before the
// start, a customer id that does not exist. It also fits an idempotency key
// that comes back with other content. For JSON that does not parse, send
// [StatusBadRequest], although FastAPI sends 422 for that too; if valid
// content clashes with what is there, [StatusConflict].
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

// StatusLocked (423 Locked) means that somebody has locked what the request
// would change, such as a record that a colleague is editing. In WebDAV, the
// content should name the precondition, such as lock-token-submitted. For a
// locked account, send [StatusForbidden].
//
// https://www.rfc-editor.org/rfc/rfc4918.html#section-11.3
const (
	StatusLocked  = 423
	HTTP423Locked = StatusLocked // HTTP_423_LOCKED
)

// StatusFailedDependency (424 Failed Dependency) means that this step was not
// done because another one, on which it depends, failed. It mostly appears
// inside a [StatusMultiStatus], as for WebDAV's PROPPATCH. If a service that
// this server calls has failed, send [StatusBadGateway].
//
// https://www.rfc-editor.org/rfc/rfc4918.html#section-11.4
const (
	StatusFailedDependency  = 424
	HTTP424FailedDependency = StatusFailedDependency // HTTP_424_FAILED_DEPENDENCY
)

// StatusTooEarly (425 Too Early) means that the request may be a replay, since
// it came as TLS early data (0-RTT); the client is expected to send it again
// later. A handler sees only a proxy's Early-Data header: a request that has
// it must get this code unless it can be processed safely.
//
// https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2
const (
	StatusTooEarly  = 425
	HTTP425TooEarly = StatusTooEarly // HTTP_425_TOO_EARLY
)

// StatusUpgradeRequired (426 Upgrade Required) means that this URL needs
// another protocol, as when a WebSocket endpoint gets a plain GET. The
// response must name that protocol in Upgrade and say "Connection: Upgrade".
// Over HTTP/2, which forbids both fields, send [StatusBadRequest], as to an
// outdated app. To move a client to https, send [StatusMovedPermanently].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.22
const (
	StatusUpgradeRequired  = 426
	HTTP426UpgradeRequired = StatusUpgradeRequired // HTTP_426_UPGRADE_REQUIRED
)

// StatusPreconditionRequired (428 Precondition Required) means that a change
// has to be conditional, usually by If-Match with the ETag that the client
// read, so that it cannot overwrite somebody else's edit. The content should
// explain how to repeat the request. If the condition was sent and failed,
// send [StatusPreconditionFailed].
//
// https://www.rfc-editor.org/rfc/rfc6585.html#section-3
const (
	StatusPreconditionRequired  = 428
	HTTP428PreconditionRequired = StatusPreconditionRequired // HTTP_428_PRECONDITION_REQUIRED
)

// StatusTooManyRequests (429 Too Many Requests) means that this client hit a
// rate limit, used up its quota or guessed too many passwords. The content
// should explain the limit, and Retry-After may say how long to wait. If the
// server is overloaded, send [StatusServiceUnavailable].
//
// https://www.rfc-editor.org/rfc/rfc6585.html#section-4
const (
	StatusTooManyRequests  = 429
	HTTP429TooManyRequests = StatusTooManyRequests // HTTP_429_TOO_MANY_REQUESTS
)

// StatusRequestHeaderFieldsTooLarge (431 Request Header Fields Too Large)
// means that the header is too large, usually because cookies have piled up.
// If one field is the cause, the content should name it. A header well beyond
// [net/http.Server.MaxHeaderBytes] gets this code from net/http; over HTTP/2, it may get
// a closed connection instead. For content, send [StatusContentTooLarge].
//
// https://www.rfc-editor.org/rfc/rfc6585.html#section-5
const (
	StatusRequestHeaderFieldsTooLarge  = 431
	HTTP431RequestHeaderFieldsTooLarge = StatusRequestHeaderFieldsTooLarge // HTTP_431_REQUEST_HEADER_FIELDS_TOO_LARGE
)

// StatusUnavailableForLegalReasons (451 Unavailable For Legal Reasons) means
// that a legal demand forces the block: a takedown notice, a country where
// this is banned. The content should name the law, who demands the block and
// whom it affects; whoever blocks should give its own URL in Link, with
// rel="blocked-by". If the site itself decided, send [StatusForbidden].
//
// https://www.rfc-editor.org/rfc/rfc7725.html#section-3
const (
	StatusUnavailableForLegalReasons  = 451
	HTTP451UnavailableForLegalReasons = StatusUnavailableForLegalReasons // HTTP_451_UNAVAILABLE_FOR_LEGAL_REASONS
)

// 5xx Server Error: the fault is in the server.

// StatusInternalServerError (500 Internal Server Error) means that something
// broke that should not: a bug, an unexpected error, a bad configuration. The
// content should say that the request failed and whether to try again; the
// error itself belongs in the log. After a panic with nothing written, recover
// to send it: net/http just hangs up. If the trouble is temporary, send
// [StatusServiceUnavailable].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.1
const (
	StatusInternalServerError  = 500
	HTTP500InternalServerError = StatusInternalServerError // HTTP_500_INTERNAL_SERVER_ERROR
)

// StatusNotImplemented (501 Not Implemented) means that the server cannot do
// this, or not yet, as when a planned feature has only a stub. A method that
// the server supports nowhere should get this code too, but
// [net/http.ServeMux] never sends it. If nothing is at the URL, send
// [StatusNotFound].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.2
const (
	StatusNotImplemented  = 501
	HTTP501NotImplemented = StatusNotImplemented // HTTP_501_NOT_IMPLEMENTED
)

// StatusBadGateway (502 Bad Gateway) means that another service, such as a
// payment provider, is down, rejects this server's key or answers garbage. If
// it does not answer in time, send [StatusGatewayTimeout];
// [net/http/httputil.ReverseProxy] sends 502 even then. If this server's own database is
// down, send [StatusServiceUnavailable]; for a bug,
// [StatusInternalServerError].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.3
const (
	StatusBadGateway  = 502
	HTTP502BadGateway = StatusBadGateway // HTTP_502_BAD_GATEWAY
)

// StatusServiceUnavailable (503 Service Unavailable) means that the server
// cannot do its work now but will likely be back: overload, maintenance, its
// database down. It also fits a health check during startup, a POST in
// read-only mode, a provider that throttles this server. Retry-After may say
// when. [net/http.TimeoutHandler] sends 503 for a slow handler. If one client
// asks too often, send [StatusTooManyRequests].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.4
const (
	StatusServiceUnavailable  = 503
	HTTP503ServiceUnavailable = StatusServiceUnavailable // HTTP_503_SERVICE_UNAVAILABLE
)

// StatusGatewayTimeout (504 Gateway Timeout) means that a service that this
// one called did not answer in time, as when the call ends with
// [context.DeadlineExceeded]. If it answered badly or refused the connection,
// send [StatusBadGateway]; if the client was too slow, [StatusRequestTimeout].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.5
const (
	StatusGatewayTimeout  = 504
	HTTP504GatewayTimeout = StatusGatewayTimeout // HTTP_504_GATEWAY_TIMEOUT
)

// StatusHTTPVersionNotSupported (505 HTTP Version Not Supported) means that
// the server does not speak this major version of HTTP; net/http sends it by
// itself. It is not about an API's version: a retired one is [StatusGone].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.6
const (
	StatusHTTPVersionNotSupported  = 505
	HTTP505HTTPVersionNotSupported = StatusHTTPVersionNotSupported // HTTP_505_HTTP_VERSION_NOT_SUPPORTED
)

// StatusVariantAlsoNegotiates (506 Variant Also Negotiates) is a configuration
// error in an experiment, transparent content negotiation. An ordinary server
// has no use for it.
//
// https://www.rfc-editor.org/rfc/rfc2295.html#section-8.1
const (
	StatusVariantAlsoNegotiates  = 506
	HTTP506VariantAlsoNegotiates = StatusVariantAlsoNegotiates // HTTP_506_VARIANT_ALSO_NEGOTIATES
)

// StatusInsufficientStorage (507 Insufficient Storage) means that there is no
// room to store what was sent: the disk is full, or the user's storage is used
// up. WebDAV defines it and counts it as temporary. If only this upload is too
// large, send [StatusContentTooLarge].
//
// https://www.rfc-editor.org/rfc/rfc4918.html#section-11.5
const (
	StatusInsufficientStorage  = 507
	HTTP507InsufficientStorage = StatusInsufficientStorage // HTTP_507_INSUFFICIENT_STORAGE
)

// StatusLoopDetected (508 Loop Detected) means that a WebDAV request with
// "Depth: infinity" ran into a loop, such as a folder that contains itself,
// and failed as a whole. A client whose DAV header lists "bind" can get
// [StatusAlreadyReported] instead.
//
// https://www.rfc-editor.org/rfc/rfc5842.html#section-7.2
const (
	StatusLoopDetected  = 508
	HTTP508LoopDetected = StatusLoopDetected // HTTP_508_LOOP_DETECTED
)

// StatusNotExtended (510 Not Extended) belonged to a scheme for extending HTTP
// that is now historic. The registry marks the code as obsolete: do not send
// it.
//
// https://www.rfc-editor.org/rfc/rfc2774.html#section-7
const (
	StatusNotExtended  = 510
	HTTP510NotExtended = StatusNotExtended // HTTP_510_NOT_EXTENDED
)

// StatusNetworkAuthenticationRequired (511 Network Authentication Required)
// means that the network wants a login first, as in a hotel. The proxy that
// intercepts the request sends it; the content should link to the login page,
// not contain it. A site's own login is [StatusUnauthorized]; a company
// proxy's is [StatusProxyAuthRequired].
//
// https://www.rfc-editor.org/rfc/rfc6585.html#section-6
const (
	StatusNetworkAuthenticationRequired  = 511
	HTTP511NetworkAuthenticationRequired = StatusNetworkAuthenticationRequired // HTTP_511_NETWORK_AUTHENTICATION_REQUIRED
)

// WebSocket: the codes in a Close frame, and those that are only reported.

// WS1000NormalClosure means that the connection has done its job and closes as
// planned: the user leaves the chat, the stream is over. If a server shuts
// down or the user leaves the page before that, the code is [WS1001GoingAway].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1000NormalClosure = 1000 // WS_1000_NORMAL_CLOSURE

// WS1001GoingAway means that one side goes away: a server shuts down, the user
// leaves the page. [net/http.Server.Shutdown] does not close WebSockets, so a
// server has to send this. If it will be back in a moment, send
// [WS1012ServiceRestart].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1001GoingAway = 1001 // WS_1001_GOING_AWAY

// WS1002ProtocolError means that the other side broke the WebSocket protocol,
// for example with an unknown opcode. Libraries send it by themselves. If text
// is not UTF-8, send [WS1007InvalidFramePayloadData]; if the application
// rejects a message, [WS1008PolicyViolation].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1002ProtocolError = 1002 // WS_1002_PROTOCOL_ERROR

// WS1003UnsupportedData means that a message is of a kind that this side does
// not take, such as binary where only text is understood. If the kind is right
// but the message is not, send [WS1008PolicyViolation].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1003UnsupportedData = 1003 // WS_1003_UNSUPPORTED_DATA

// WS1005NoStatusRcvd means that a Close frame came in without a code, as from
// a script that calls close() without one. The application gets this number
// instead, and must not send it.
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1005NoStatusRcvd = 1005 // WS_1005_NO_STATUS_RCVD

// WS1006AbnormalClosure means that the connection ended before a Close frame
// came in, or never opened. It is only ever reported to the application: a
// Close frame must not carry it.
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1006AbnormalClosure = 1006 // WS_1006_ABNORMAL_CLOSURE

// WS1007InvalidFramePayloadData means that the bytes of a message do not match
// its type, such as text that is not UTF-8. JSON that does not parse is still
// text: send [WS1008PolicyViolation].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1007InvalidFramePayloadData = 1007 // WS_1007_INVALID_FRAME_PAYLOAD_DATA

// WS1008PolicyViolation means that a message broke a rule of the application:
// JSON that does not parse, an unknown command, spam. It is the general code
// for a refusal, for example to kick a user out or to hide the reason. Without
// a login, send [WS3000Unauthorized]; without permission, [WS3003Forbidden];
// if this side failed, [WS1011InternalError].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1008PolicyViolation = 1008 // WS_1008_POLICY_VIOLATION

// WS1009MessageTooBig means that a message is larger than this side accepts.
// Libraries send it by themselves once a read limit is set. It is the
// [StatusContentTooLarge] of WebSocket.
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1009MessageTooBig = 1009 // WS_1009_MESSAGE_TOO_BIG

// WS1010MandatoryExt means that the client needs an extension, such as
// compression, that the server did not agree to; the reason should list what
// is missing. Only clients send it: a server refuses the handshake.
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1010MandatoryExt = 1010 // WS_1010_MANDATORY_EXT

// WS1011InternalError means that something broke on this side: a bug, a panic,
// a failed query. If the service is overloaded, send [WS1013TryAgainLater]; if
// the message was at fault, [WS1008PolicyViolation].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1011InternalError = 1011 // WS_1011_INTERNAL_ERROR

// WS1012ServiceRestart means that the server restarts, as for a deployment.
// Clients may connect again but should wait a random 5 to 30 seconds. If it
// will not be back, send [WS1001GoingAway].
//
// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
const WS1012ServiceRestart = 1012 // WS_1012_SERVICE_RESTART

// WS1013TryAgainLater means that the service is overloaded and drops clients.
// They should connect to another of its IP addresses, or wait until the user
// tries again. If it restarts, send [WS1012ServiceRestart].
//
// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
const WS1013TryAgainLater = 1013 // WS_1013_TRY_AGAIN_LATER

// WS1014BadGateway means that a gateway got an invalid response from the
// server behind it, like [StatusBadGateway] in HTTP.
//
// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
const WS1014BadGateway = 1014 // WS_1014_BAD_GATEWAY

// WS1015TLSHandshake means that the TLS handshake failed, as with an invalid
// certificate. The number only tells the application so, and must not be sent.
// A script in a browser reads [WS1006AbnormalClosure] instead.
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1015TLSHandshake = 1015 // WS_1015_TLS_HANDSHAKE

// WS3000Unauthorized means that the client has no valid login: its token is
// missing, wrong or expired. Before the connection opens, refuse the handshake
// with [StatusUnauthorized] instead. Only the name is registered, so document
// your use of it; [WS1008PolicyViolation] is the older choice.
//
// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
const WS3000Unauthorized = 3000

// WS3003Forbidden means that the client lacks permission, for example to enter
// a private room. A handshake from an unwanted Origin should be refused with
// [StatusForbidden] instead.
//
// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
const WS3003Forbidden = 3003

// WS3008Timeout means that the other side was silent for too long: it was
// idle, did not answer a ping or did not log in.
//
// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
const WS3008Timeout = 3008
