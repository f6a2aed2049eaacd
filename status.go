package status

// One card for each code, in the order of the codes, and a row for each card
// in status_test.go. A card says what the code means, what must or should go
// with it and which neighbour to send instead; its link leads to the
// definition. The comment after a constant is FastAPI's name.

// 1xx Informational: the request was received; the final response follows.

// StatusContinue (100 Continue) tells a client that waits with "Expect:
// 100-continue" to send the content: nothing in the header made the server
// refuse. net/http sends it by itself when the handler first reads the body,
// and a final response must still follow. To refuse the content, send the
// final response without reading the body.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2.1
const (
	StatusContinue  = 100
	HTTP100Continue = StatusContinue // HTTP_100_CONTINUE
)

// StatusSwitchingProtocols (101 Switching Protocols) means that the server
// agrees to the client's Upgrade request: from here on the HTTP/1.1
// connection speaks another protocol, such as WebSocket. The response must
// name that protocol, which the client must have offered, in Upgrade, and say
// "Connection: Upgrade"; if the client also waits with "Expect:
// 100-continue", [StatusContinue] must come first. To demand a change that
// the client did not ask for, send [StatusUpgradeRequired].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2.2
const (
	StatusSwitchingProtocols  = 101
	HTTP101SwitchingProtocols = StatusSwitchingProtocols // HTTP_101_SWITCHING_PROTOCOLS
)

// StatusProcessing (102 Processing) is to keep a client from timing out: the
// server has accepted the whole request and still works on it. It should be
// sent only if the work is likely to take long, as a guide over 20 seconds,
// and must not be sent to a client of HTTP/1.0; a final response must follow.
// WebDAV defined it and has dropped it; [StatusAccepted] can answer at once
// instead, but without the outcome.
//
// https://www.rfc-editor.org/rfc/rfc2518.html#section-10.1
const (
	StatusProcessing  = 102
	HTTP102Processing = StatusProcessing // HTTP_102_PROCESSING
)

// StatusEarlyHints (103 Early Hints) gives the client header fields that the
// final response is likely to have, mostly Link with rel=preload, so that it
// can fetch ahead while the handler still works. They do not replace those of
// the final response, where net/http repeats them unless the handler deletes
// them. A 1xx response must not be sent to a client of HTTP/1.0, and net/http
// leaves the check to the handler.
//
// https://www.rfc-editor.org/rfc/rfc8297.html#section-2
const (
	StatusEarlyHints  = 103
	HTTP103EarlyHints = StatusEarlyHints // HTTP_103_EARLY_HINTS
)

// 2xx Successful: the request was received, understood and accepted.

// StatusOK (200 OK) means that the request succeeded; the content is the
// result, for GET the resource itself, which should come with the ETag and
// Last-Modified that the server knows. net/http sends it unless the handler
// sets another. If an action such as POST or DELETE leaves nothing to send
// back, use [StatusNoContent]; if it made something new, [StatusCreated].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.1
const (
	StatusOK  = 200
	HTTP200OK = StatusOK // HTTP_200_OK
)

// StatusCreated (201 Created) means that the request succeeded and made a new
// resource; after a POST, Location should hold the new URI, and the content
// should tell the outcome and refer to the new resource. A PUT that makes a
// resource must get this code, and one that changes a resource [StatusOK] or
// [StatusNoContent]; the answer to either must not have ETag or Last-Modified
// unless the content was stored unchanged. If the new resource is yet to be
// made, send [StatusAccepted].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.2
const (
	StatusCreated  = 201
	HTTP201Created = StatusCreated // HTTP_201_CREATED
)

// StatusAccepted (202 Accepted) means that the server accepted the request
// but has not finished the work, which may still fail or be refused. HTTP
// cannot report the outcome later, so the content ought to tell the current
// state and where to check it again. If the work is already done, send
// [StatusOK] or [StatusCreated].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.3
const (
	StatusAccepted  = 202
	HTTP202Accepted = StatusAccepted // HTTP_202_ACCEPTED
)

// StatusNonAuthoritativeInfo (203 Non-Authoritative Information) means that a
// proxy on the way changed the content of the origin server's 200 response.
// It is for such proxies alone, and they must not change the content of a
// response that says "Cache-Control: no-transform"; an origin server sends
// [StatusOK].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.4
const (
	StatusNonAuthoritativeInfo         = 203
	HTTP203NonAuthoritativeInformation = StatusNonAuthoritativeInfo // HTTP_203_NON_AUTHORITATIVE_INFORMATION
)

// StatusNoContent (204 No Content) means that the request succeeded and there
// is no content to send, as after a save; a browser stays on its page.
// Content-Length must not be set; ETag and Last-Modified describe the
// resource as it is now, and must not go with the answer to a PUT unless its
// content was stored unchanged. If a form is to be cleared, send
// [StatusResetContent].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.5
const (
	StatusNoContent  = 204
	HTTP204NoContent = StatusNoContent // HTTP_204_NO_CONTENT
)

// StatusResetContent (205 Reset Content) tells the client that the request
// succeeded, and asks it to reset the view that the request came from, such
// as a form. The response must not have content, and net/http does not stop a
// handler that writes some. If the view is to stay as it is, send
// [StatusNoContent].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.6
const (
	StatusResetContent  = 205
	HTTP205ResetContent = StatusResetContent // HTTP_205_RESET_CONTENT
)

// StatusPartialContent (206 Partial Content) means that the content is only a
// part, or several parts, of the resource, as the Range header of a GET
// asked; if none of the ranges can be served, send
// [StatusRangeNotSatisfiable]. A single part must come with Content-Range;
// several must be multipart/byteranges, with Content-Range in each part and
// not in the header; [net/http.ServeContent] does so. The response must also
// have those of Cache-Control, Content-Location, ETag, Expires and Vary that
// the 200 would have had, and, unless the request had If-Range, all its other
// fields about the content, such as Content-Encoding.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.7
const (
	StatusPartialContent  = 206
	HTTP206PartialContent = StatusPartialContent // HTTP_206_PARTIAL_CONTENT
)

// StatusMultiStatus (207 Multi-Status) means that the content, in WebDAV's
// XML, gives each of several resources or operations a status of its own.
// Each response element must have an href that names its resource, and should
// not have a 1xx status. The client has to read each status: 207 itself does
// not say that anything succeeded.
//
// https://www.rfc-editor.org/rfc/rfc4918.html#section-11.1
const (
	StatusMultiStatus  = 207
	HTTP207MultiStatus = StatusMultiStatus // HTTP_207_MULTI_STATUS
)

// StatusAlreadyReported (208 Already Reported) appears only inside the
// [StatusMultiStatus] body that answers a "Depth: infinity" request, for a
// WebDAV collection whose members are already listed there under another path
// and are not listed again. The server should not use it for a client whose
// DAV header does not list "bind"; if a collection contains itself, send such
// a client [StatusLoopDetected].
//
// https://www.rfc-editor.org/rfc/rfc5842.html#section-7.1
const (
	StatusAlreadyReported  = 208
	HTTP208AlreadyReported = StatusAlreadyReported // HTTP_208_ALREADY_REPORTED
)

// StatusIMUsed (226 IM Used) means that the answer to a GET is the result of
// instance manipulations, such as a delta: only the changes since a version
// that the client already has. The request must have asked for them with
// A-IM; without that, send [StatusOK]. The response must have the ETag of the
// new version; with a delta, it must also have IM, and Delta-Base if
// If-None-Match listed more than one version.
//
// https://www.rfc-editor.org/rfc/rfc3229.html#section-10.4.1
const (
	StatusIMUsed  = 226
	HTTP226IMUsed = StatusIMUsed // HTTP_226_IM_USED
)

// 3xx Redirection: the client has to do more to get what it asked for.

// StatusMultipleChoices (300 Multiple Choices) means that the resource comes
// in several forms, such as languages or formats, each with a URI of its own,
// and that the client is to choose. The content should list them with their
// URIs, except for HEAD, and Location should hold the URI of the one that the
// server prefers, if any.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.1
const (
	StatusMultipleChoices  = 300
	HTTP300MultipleChoices = StatusMultipleChoices // HTTP_300_MULTIPLE_CHOICES
)

// StatusMovedPermanently (301 Moved Permanently) means that the resource has
// moved permanently to another URI; Location should hold it. A client that
// follows may turn a POST into a GET: to keep the method, send
// [StatusPermanentRedirect]. If the move is temporary, send [StatusFound],
// since caches may keep a 301 that has no Cache-Control.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.2
const (
	StatusMovedPermanently  = 301
	HTTP301MovedPermanently = StatusMovedPermanently // HTTP_301_MOVED_PERMANENTLY
)

// StatusFound (302 Found) means that the resource is temporarily under
// another URI; Location should hold it, which [net/http.Redirect] sees to,
// and clients ought to use the old one for later requests. A POST may be
// repeated as POST or as GET: [StatusTemporaryRedirect] makes sure of the
// first, [StatusSeeOther] of the second.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.3
const (
	StatusFound  = 302
	HTTP302Found = StatusFound // HTTP_302_FOUND
)

// StatusSeeOther (303 See Other) sends the client to another resource, named
// in Location, to be fetched with GET or HEAD whatever the method of this
// request. It is the usual answer to a form's POST, so that the result has a
// page that can be bookmarked. If the same request is to be made elsewhere,
// send [StatusTemporaryRedirect].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.4
const (
	StatusSeeOther  = 303
	HTTP303SeeOther = StatusSeeOther // HTTP_303_SEE_OTHER
)

// StatusNotModified (304 Not Modified) means that the copy that the client
// asked about in a conditional GET or HEAD is still good. The response has no
// content; it must have those of Cache-Control, Content-Location, Date, ETag,
// Expires and Vary that the 200 would have had, and should not have other
// fields about the content unless caches need them. For a false If-Match or
// If-Unmodified-Since, or a false If-None-Match with another method, send
// [StatusPreconditionFailed].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.5
const (
	StatusNotModified  = 304
	HTTP304NotModified = StatusNotModified // HTTP_304_NOT_MODIFIED
)

// StatusUseProxy (305 Use Proxy) told the client to make its request through
// a proxy. It is deprecated because a proxy that is configured by a response
// is a security risk: do not send it.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.6
const (
	StatusUseProxy  = 305
	HTTP305UseProxy = StatusUseProxy // HTTP_305_USE_PROXY
)

// HTTP306Reserved (306 Unused) was defined in an earlier HTTP specification.
// It is reserved and no longer has a meaning: do not send it.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.7
const (
	HTTP306Reserved = 306 // HTTP_306_RESERVED
)

// StatusTemporaryRedirect (307 Temporary Redirect) means that the request is
// to be made again at another URI, which Location should hold, and that a
// client that follows must keep the method. Later requests ought to go to the
// old URI again. If the move is permanent, send [StatusPermanentRedirect]; to
// go on with GET, [StatusSeeOther].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.8
const (
	StatusTemporaryRedirect  = 307
	HTTP307TemporaryRedirect = StatusTemporaryRedirect // HTTP_307_TEMPORARY_REDIRECT
)

// StatusPermanentRedirect (308 Permanent Redirect) means that the resource
// has a new permanent URI, which Location should hold, and that a client that
// follows keeps the method. Not every client knows it:
// [StatusMovedPermanently] is older, but does not hold clients to the method.
// If the move is temporary, send [StatusTemporaryRedirect].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4.9
const (
	StatusPermanentRedirect  = 308
	HTTP308PermanentRedirect = StatusPermanentRedirect // HTTP_308_PERMANENT_REDIRECT
)

// 4xx Client Error: the request is wrong or cannot be fulfilled.

// StatusBadRequest (400 Bad Request) means that the server does not process
// the request because it sees a mistake in it, such as broken syntax. It is
// the general client error, for when no other 4xx code fits better; for
// content with the right syntax that asks for what cannot be done, send
// [StatusUnprocessableContent]. Every 4xx response, unless to HEAD, should
// explain the error in its content and say whether it is temporary.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.1
const (
	StatusBadRequest  = 400
	HTTP400BadRequest = StatusBadRequest // HTTP_400_BAD_REQUEST
)

// StatusUnauthorized (401 Unauthorized) means that the request lacks valid
// credentials: a request for a protected resource with missing, wrong or
// incomplete credentials should get this code. The response must carry
// WWW-Authenticate, with at least one challenge. A client whose valid
// credentials are not enough ought to get [StatusForbidden].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.2
const (
	StatusUnauthorized  = 401
	HTTP401Unauthorized = StatusUnauthorized // HTTP_401_UNAUTHORIZED
)

// StatusPaymentRequired (402 Payment Required) is reserved for future use.
// HTTP gives it no meaning, so only the documentation of an API that sends it
// can say what it stands for.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.3
const (
	StatusPaymentRequired  = 402
	HTTP402PaymentRequired = StatusPaymentRequired // HTTP_402_PAYMENT_REQUIRED
)

// StatusForbidden (403 Forbidden) means that the server understood what was
// asked and refuses it, for lack of rights or for another reason; the client
// should not by itself try again with the same credentials. To ask for
// credentials, send [StatusUnauthorized]; to hide that the resource exists,
// [StatusNotFound].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4
const (
	StatusForbidden  = 403
	HTTP403Forbidden = StatusForbidden // HTTP_403_FORBIDDEN
)

// StatusNotFound (404 Not Found) means that the server has no current
// representation of the target resource, or will not say that it has one. If
// it is known to be gone, most likely forever, send [StatusGone].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5
const (
	StatusNotFound  = 404
	HTTP404NotFound = StatusNotFound // HTTP_404_NOT_FOUND
)

// StatusMethodNotAllowed (405 Method Not Allowed) means that the server knows
// the method, but this resource does not support it. The response must list
// in Allow the methods that the resource does support; [net/http.ServeMux]
// does so for patterns with a method. If the method is unknown, or supported
// nowhere on the server, the server should send [StatusNotImplemented].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6
const (
	StatusMethodNotAllowed  = 405
	HTTP405MethodNotAllowed = StatusMethodNotAllowed // HTTP_405_METHOD_NOT_ALLOWED
)

// StatusNotAcceptable (406 Not Acceptable) means that nothing the server has
// for this resource fits Accept, Accept-Language and the like in the request,
// and that it will not send something else instead. The content should list
// what is available, with the URIs. If the type of the request's own content
// is the problem, send [StatusUnsupportedMediaType].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.7
const (
	StatusNotAcceptable  = 406
	HTTP406NotAcceptable = StatusNotAcceptable // HTTP_406_NOT_ACCEPTABLE
)

// StatusProxyAuthRequired (407 Proxy Authentication Required) means that the
// client has to authenticate to a proxy before its request can pass. The
// proxy must send Proxy-Authenticate with a challenge; any other server, a
// reverse proxy too, asks with [StatusUnauthorized].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.8
const (
	StatusProxyAuthRequired            = 407
	HTTP407ProxyAuthenticationRequired = StatusProxyAuthRequired // HTTP_407_PROXY_AUTHENTICATION_REQUIRED
)

// StatusRequestTimeout (408 Request Timeout) means that the client did not
// finish sending its request in the time that the server was ready to wait;
// the client may try again. If a server behind this one is the slow one, send
// [StatusGatewayTimeout].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.9
const (
	StatusRequestTimeout  = 408
	HTTP408RequestTimeout = StatusRequestTimeout // HTTP_408_REQUEST_TIMEOUT
)

// StatusConflict (409 Conflict) means that the request collides with the
// state that the resource is in now, such as an edit of an outdated version,
// and that the user may be able to solve this and try again. The content
// should say enough to find the cause. If the request set a condition and
// that failed, send [StatusPreconditionFailed].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.10
const (
	StatusConflict  = 409
	HTTP409Conflict = StatusConflict // HTTP_409_CONFLICT
)

// StatusGone (410 Gone) means that the resource has been taken away, most
// likely forever, and that links to it are best removed. If the server does
// not know whether it is forever, send [StatusNotFound].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.11
const (
	StatusGone  = 410
	HTTP410Gone = StatusGone // HTTP_410_GONE
)

// StatusLengthRequired (411 Length Required) means that the server does not
// accept the request without a Content-Length; the client may repeat it with
// one. In a handler, the request's ContentLength is -1 if its content is of
// unknown length.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.12
const (
	StatusLengthRequired  = 411
	HTTP411LengthRequired = StatusLengthRequired // HTTP_411_LENGTH_REQUIRED
)

// StatusPreconditionFailed (412 Precondition Failed) means that a condition
// in the request header, such as If-Match, is false, and that the server must
// not carry out the method. A false If-None-Match, where a tag does match,
// must get [StatusNotModified] for GET and HEAD, and this code for all other
// methods. To insist on a condition where none was sent, use
// [StatusPreconditionRequired].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.13
const (
	StatusPreconditionFailed  = 412
	HTTP412PreconditionFailed = StatusPreconditionFailed // HTTP_412_PRECONDITION_FAILED
)

// StatusContentTooLarge (413 Content Too Large) means that the request has
// more content than the server will process; the server may close the
// connection rather than read on. If that is only for now, Retry-After should
// say when the client may try again. [net/http.MaxBytesReader] sets a limit,
// and on its error the handler has to send the code.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.14
const (
	StatusContentTooLarge  = 413
	HTTP413ContentTooLarge = StatusContentTooLarge // HTTP_413_CONTENT_TOO_LARGE
)

// StatusRequestEntityTooLarge (413) is the former name of [StatusContentTooLarge].
//
// Deprecated: Use [StatusContentTooLarge].
//
//go:fix inline
const (
	StatusRequestEntityTooLarge  = StatusContentTooLarge
	HTTP413RequestEntityTooLarge = HTTP413ContentTooLarge // HTTP_413_REQUEST_ENTITY_TOO_LARGE
)

// StatusURITooLong (414 URI Too Long) means that the server will not read a
// URI of this length, as when a form that should use POST puts its fields
// into a GET, or a redirect keeps adding to its own URI. Beyond
// Server.MaxHeaderBytes, net/http sends [StatusRequestHeaderFieldsTooLarge]
// for the URI too.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.15
const (
	StatusURITooLong  = 414
	HTTP414URITooLong = StatusURITooLong // HTTP_414_URI_TOO_LONG
)

// StatusRequestURITooLong (414) is the former name of [StatusURITooLong].
//
// Deprecated: Use [StatusURITooLong].
//
//go:fix inline
const (
	StatusRequestURITooLong  = StatusURITooLong
	HTTP414RequestURITooLong = HTTP414URITooLong // HTTP_414_REQUEST_URI_TOO_LONG
)

// StatusUnsupportedMediaType (415 Unsupported Media Type) means that the
// request content has a media type or a coding that the resource does not
// take with this method. Accept can tell which types it takes;
// Accept-Encoding ought to tell which codings, but must not be sent if the
// coding is not the cause. If only the values are wrong, send
// [StatusUnprocessableContent].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.16
const (
	StatusUnsupportedMediaType  = 415
	HTTP415UnsupportedMediaType = StatusUnsupportedMediaType // HTTP_415_UNSUPPORTED_MEDIA_TYPE
)

// StatusRangeNotSatisfiable (416 Range Not Satisfiable) means that none of
// the ranges in the Range header can be served, or that the server rejects so
// many small or overlapping ones. For bytes, Content-Range should give the
// current length, as in "bytes */1234"; [net/http.ServeContent] does so for
// ranges beyond the end. A Range in an unknown unit, or with an If-Range that
// does not match, must be ignored, so that a GET gets [StatusOK];
// ServeContent ignores only the second.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.17
const (
	StatusRangeNotSatisfiable  = 416
	HTTP416RangeNotSatisfiable = StatusRangeNotSatisfiable // HTTP_416_RANGE_NOT_SATISFIABLE
)

// StatusRequestedRangeNotSatisfiable (416) is the former name of [StatusRangeNotSatisfiable].
//
// Deprecated: Use [StatusRangeNotSatisfiable].
//
//go:fix inline
const (
	StatusRequestedRangeNotSatisfiable  = StatusRangeNotSatisfiable
	HTTP416RequestedRangeNotSatisfiable = HTTP416RangeNotSatisfiable // HTTP_416_REQUESTED_RANGE_NOT_SATISFIABLE
)

// StatusExpectationFailed (417 Expectation Failed) means that the server, or
// one behind it, cannot do what the Expect header asks. Over HTTP/1.1,
// net/http sends the code by itself unless Expect names 100-continue; over
// HTTP/2, every such request reaches the handler.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.18
const (
	StatusExpectationFailed  = 417
	HTTP417ExpectationFailed = StatusExpectationFailed // HTTP_417_EXPECTATION_FAILED
)

// StatusTeapot (418 I'm a teapot) comes from an April Fools' RFC and stands
// for nothing: the joke spread so far that HTTP keeps the number reserved. Do
// not send it in earnest.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.19
const (
	StatusTeapot     = 418
	HTTP418ImATeapot = StatusTeapot // HTTP_418_IM_A_TEAPOT
)

// StatusMisdirectedRequest (421 Misdirected Request) means that the request
// reached a server that does not answer for the origin (scheme, host, port)
// of the requested URI, or not on this connection. The client may try another
// connection, whatever the method. A reverse proxy may send this code for the
// server behind it; a proxy that the client has chosen must not generate it.
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.20
const (
	StatusMisdirectedRequest  = 421
	HTTP421MisdirectedRequest = StatusMisdirectedRequest // HTTP_421_MISDIRECTED_REQUEST
)

// StatusUnprocessableContent (422 Unprocessable Content) means that the
// server can read the content and its syntax is right, but that the server
// cannot do what the content asks, such as book a date in the past. For wrong
// syntax, send [StatusBadRequest]; for a type that the server cannot read,
// [StatusUnsupportedMediaType]; if only the present state of the resource is
// in the way, [StatusConflict].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.21
const (
	StatusUnprocessableContent  = 422
	HTTP422UnprocessableContent = StatusUnprocessableContent // HTTP_422_UNPROCESSABLE_CONTENT
)

// StatusUnprocessableEntity (422) is the former name of [StatusUnprocessableContent].
//
// Deprecated: Use [StatusUnprocessableContent].
//
//go:fix inline
const (
	StatusUnprocessableEntity  = StatusUnprocessableContent
	HTTP422UnprocessableEntity = HTTP422UnprocessableContent // HTTP_422_UNPROCESSABLE_ENTITY
)

// StatusLocked (423 Locked) means that the source or the destination of a
// method, be it PUT or one of WebDAV's, is locked. The content should have
// one of WebDAV's precondition or postcondition codes, for instance
// lock-token-submitted.
//
// https://www.rfc-editor.org/rfc/rfc4918.html#section-11.3
const (
	StatusLocked  = 423
	HTTP423Locked = StatusLocked // HTTP_423_LOCKED
)

// StatusFailedDependency (424 Failed Dependency) means that a WebDAV method
// was not carried out on this resource because it depends on another action,
// which failed. When one change in a PROPPATCH fails, all others get this
// code; the [StatusMultiStatus] that answers a COPY, DELETE or MOVE should
// leave it out.
//
// https://www.rfc-editor.org/rfc/rfc4918.html#section-11.4
const (
	StatusFailedDependency  = 424
	HTTP424FailedDependency = StatusFailedDependency // HTTP_424_FAILED_DEPENDENCY
)

// StatusTooEarly (425 Too Early) means that the server will not risk a
// request that may be a replay, because it came as TLS early data, here or on
// an earlier hop; the client is expected to send it again after the
// handshake. A request with an Early-Data header, whatever its value, that
// cannot be processed safely must get this code. One that has no such header
// and did not come early should not: its client may not know how to retry.
//
// https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2
const (
	StatusTooEarly  = 425
	HTTP425TooEarly = StatusTooEarly // HTTP_425_TOO_EARLY
)

// StatusUpgradeRequired (426 Upgrade Required) means that the server refuses
// the request over this protocol, but might accept it once the client has
// changed to another. The response must list in Upgrade the protocols that
// the server accepts, best first, and say "Connection: Upgrade"; HTTP/2
// forbids both fields. To agree to a change that the client asked for, send
// [StatusSwitchingProtocols].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.22
const (
	StatusUpgradeRequired  = 426
	HTTP426UpgradeRequired = StatusUpgradeRequired // HTTP_426_UPGRADE_REQUIRED
)

// StatusPreconditionRequired (428 Precondition Required) means that the
// server accepts this request only with a condition, typically If-Match,
// which keeps anyone from overwriting a change that they have not seen. The
// content should explain how to repeat the request so that it succeeds. A
// condition that was sent and failed is [StatusPreconditionFailed].
//
// https://www.rfc-editor.org/rfc/rfc6585.html#section-3
const (
	StatusPreconditionRequired  = 428
	HTTP428PreconditionRequired = StatusPreconditionRequired // HTTP_428_PRECONDITION_REQUIRED
)

// StatusTooManyRequests (429 Too Many Requests) means that the client sends
// requests more often than the server allows. The content should explain the
// limit, and Retry-After may tell how long to wait. If the server as a whole
// is overloaded, send [StatusServiceUnavailable].
//
// https://www.rfc-editor.org/rfc/rfc6585.html#section-4
const (
	StatusTooManyRequests  = 429
	HTTP429TooManyRequests = StatusTooManyRequests // HTTP_429_TOO_MANY_REQUESTS
)

// StatusRequestHeaderFieldsTooLarge (431 Request Header Fields Too Large)
// means that a header field of the request, or all of them together, is too
// large; if it is a single one, the content should name it. net/http sends
// the code by itself beyond Server.MaxHeaderBytes. For too much content, send
// [StatusContentTooLarge].
//
// https://www.rfc-editor.org/rfc/rfc6585.html#section-5
const (
	StatusRequestHeaderFieldsTooLarge  = 431
	HTTP431RequestHeaderFieldsTooLarge = StatusRequestHeaderFieldsTooLarge // HTTP_431_REQUEST_HEADER_FIELDS_TOO_LARGE
)

// StatusUnavailableForLegalReasons (451 Unavailable For Legal Reasons) means
// that the server denies access because of a legal demand. The content should
// explain that demand: who makes it, under which law, for which people and
// resources. Whoever does the blocking should give its own URI in Link, which
// then must have rel="blocked-by"; to refuse for other reasons, send
// [StatusForbidden].
//
// https://www.rfc-editor.org/rfc/rfc7725.html#section-3
const (
	StatusUnavailableForLegalReasons  = 451
	HTTP451UnavailableForLegalReasons = StatusUnavailableForLegalReasons // HTTP_451_UNAVAILABLE_FOR_LEGAL_REASONS
)

// 5xx Server Error: the request looks right; the server failed to fulfill it.

// StatusInternalServerError (500 Internal Server Error) means that something
// unexpected went wrong in the server, such as a bug. It is the general
// server error; as with all of 5xx, the content should explain the error and
// say whether it is temporary, except for HEAD. For overload or maintenance,
// send [StatusServiceUnavailable].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.1
const (
	StatusInternalServerError  = 500
	HTTP500InternalServerError = StatusInternalServerError // HTTP_500_INTERNAL_SERVER_ERROR
)

// StatusNotImplemented (501 Not Implemented) means that the server does not
// support something that the request needs. A method that it does not know,
// or supports for no resource, should get this code; one that it supports but
// this resource does not allow should get [StatusMethodNotAllowed].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.2
const (
	StatusNotImplemented  = 501
	HTTP501NotImplemented = StatusNotImplemented // HTTP_501_NOT_IMPLEMENTED
)

// StatusBadGateway (502 Bad Gateway) means that a gateway or proxy got an
// invalid response from the server behind it; httputil.ReverseProxy also
// sends it when it cannot reach that server. If no response came in time,
// send [StatusGatewayTimeout]; if this server itself is at fault,
// [StatusInternalServerError].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.3
const (
	StatusBadGateway  = 502
	HTTP502BadGateway = StatusBadGateway // HTTP_502_BAD_GATEWAY
)

// StatusServiceUnavailable (503 Service Unavailable) means that the server
// cannot take requests at the moment, because of overload or maintenance, and
// will likely be back; Retry-After may say when. [net/http.TimeoutHandler]
// sends it for a handler that is too slow. If one client asks too often, send
// [StatusTooManyRequests].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.4
const (
	StatusServiceUnavailable  = 503
	HTTP503ServiceUnavailable = StatusServiceUnavailable // HTTP_503_SERVICE_UNAVAILABLE
)

// StatusGatewayTimeout (504 Gateway Timeout) means that a gateway or proxy
// got no response in time from a server that it needed. If a response did
// come and was invalid, send [StatusBadGateway]; if the client was too slow,
// [StatusRequestTimeout].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.5
const (
	StatusGatewayTimeout  = 504
	HTTP504GatewayTimeout = StatusGatewayTimeout // HTTP_504_GATEWAY_TIMEOUT
)

// StatusHTTPVersionNotSupported (505 HTTP Version Not Supported) means that
// the server cannot, or will not, answer requests of this major version of
// HTTP. The content should say why, and which protocols the server does
// support. net/http sends it by itself; to ask for another protocol, send
// [StatusUpgradeRequired].
//
// https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.6
const (
	StatusHTTPVersionNotSupported  = 505
	HTTP505HTTPVersionNotSupported = StatusHTTPVersionNotSupported // HTTP_505_HTTP_VERSION_NOT_SUPPORTED
)

// StatusVariantAlsoNegotiates (506 Variant Also Negotiates) means that the
// server is misconfigured: the variant that it chose by transparent content
// negotiation (RFC 2295, an experiment) negotiates again itself. If merely no
// variant suits the client, send [StatusNotAcceptable].
//
// https://www.rfc-editor.org/rfc/rfc2295.html#section-8.1
const (
	StatusVariantAlsoNegotiates  = 506
	HTTP506VariantAlsoNegotiates = StatusVariantAlsoNegotiates // HTTP_506_VARIANT_ALSO_NEGOTIATES
)

// StatusInsufficientStorage (507 Insufficient Storage) means that a WebDAV
// server has no room to store what the request needs, for the time being. A
// request that a user made must not be repeated until the user asks for it
// again. If the content of this one request is larger than the server takes,
// send [StatusContentTooLarge].
//
// https://www.rfc-editor.org/rfc/rfc4918.html#section-11.5
const (
	StatusInsufficientStorage  = 507
	HTTP507InsufficientStorage = StatusInsufficientStorage // HTTP_507_INSUFFICIENT_STORAGE
)

// StatusLoopDetected (508 Loop Detected) means that a WebDAV server gave up
// on a request with "Depth: infinity" because it ran into an endless loop;
// all of the request failed. A client whose DAV header says that it knows
// bindings can get a [StatusMultiStatus] with [StatusAlreadyReported] inside
// instead.
//
// https://www.rfc-editor.org/rfc/rfc5842.html#section-7.2
const (
	StatusLoopDetected  = 508
	HTTP508LoopDetected = StatusLoopDetected // HTTP_508_LOOP_DETECTED
)

// StatusNotExtended (510 Not Extended) means that the request does not use an
// extension that the server demands, in a framework for HTTP extensions that
// is now historic (RFC 2774). Its registration is marked obsolete: do not
// send it.
//
// https://www.rfc-editor.org/rfc/rfc2774.html#section-7
const (
	StatusNotExtended  = 510
	HTTP510NotExtended = StatusNotExtended // HTTP_510_NOT_EXTENDED
)

// StatusNetworkAuthenticationRequired (511 Network Authentication Required)
// means that the client has to log in to the network first, as behind a
// captive portal. It is for proxies that intercept requests; an origin server
// should not send it. The content should link to the login page, and the
// response should contain neither that page nor an authentication challenge.
//
// https://www.rfc-editor.org/rfc/rfc6585.html#section-6
const (
	StatusNetworkAuthenticationRequired  = 511
	HTTP511NetworkAuthenticationRequired = StatusNetworkAuthenticationRequired // HTTP_511_NETWORK_AUTHENTICATION_REQUIRED
)

// WebSocket: the codes in a Close frame, and those that are only reported.

// WS1000NormalClosure means that the connection has done what it was for and
// closes as planned. If a server shuts down or a browser leaves the page
// before that, the code is [WS1001GoingAway].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1000NormalClosure = 1000 // WS_1000_NORMAL_CLOSURE

// WS1001GoingAway means that one side goes away: a server shuts down, a
// browser leaves the page. A server that will soon be back can say so with
// [WS1012ServiceRestart].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1001GoingAway = 1001 // WS_1001_GOING_AWAY

// WS1002ProtocolError means that the other side broke the WebSocket protocol
// itself, for instance a client that sent an unmasked frame. Libraries send
// it by themselves; for the data in a message, there are
// [WS1007InvalidFramePayloadData] and [WS1008PolicyViolation].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1002ProtocolError = 1002 // WS_1002_PROTOCOL_ERROR

// WS1003UnsupportedData means that a message was of a kind that this side
// cannot take, such as binary where only text is understood. If the kind is
// right and the bytes do not fit it, send [WS1007InvalidFramePayloadData].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1003UnsupportedData = 1003 // WS_1003_UNSUPPORTED_DATA

// WS1005NoStatusRcvd means that a Close frame came in without a code. The
// application gets this number in its place, and must not send it.
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1005NoStatusRcvd = 1005 // WS_1005_NO_STATUS_RCVD

// WS1006AbnormalClosure means that the connection ended before a Close frame
// came in, or never opened. It is only ever reported to the application: a
// Close frame must not carry it.
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1006AbnormalClosure = 1006 // WS_1006_ABNORMAL_CLOSURE

// WS1007InvalidFramePayloadData means that the data in a message does not
// match its type, such as text that is not UTF-8. If this type of message is
// not wanted at all, send [WS1003UnsupportedData].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1007InvalidFramePayloadData = 1007 // WS_1007_INVALID_FRAME_PAYLOAD_DATA

// WS1008PolicyViolation means that a message broke a rule of this endpoint.
// It is the general code: send it where no other, such as
// [WS1003UnsupportedData] or [WS1009MessageTooBig], fits better, or where the
// rule is to stay hidden.
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1008PolicyViolation = 1008 // WS_1008_POLICY_VIOLATION

// WS1009MessageTooBig means that a message is too big for this side to
// process, as [StatusContentTooLarge] is for HTTP.
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1009MessageTooBig = 1009 // WS_1009_MESSAGE_TOO_BIG

// WS1010MandatoryExt means that the client needs extensions that the server
// did not agree to; the reason in the Close frame should list them. Servers
// do not send it: they can refuse the handshake.
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1010MandatoryExt = 1010 // WS_1010_MANDATORY_EXT

// WS1011InternalError means that something unexpected keeps this side from
// going on, like [StatusInternalServerError] in HTTP. For overload, send
// [WS1013TryAgainLater].
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1011InternalError = 1011 // WS_1011_INTERNAL_ERROR

// WS1012ServiceRestart means that the service restarts. Clients may connect
// again, and should first wait for a random time so that they do not all come
// at once. If the service is overloaded, send [WS1013TryAgainLater].
//
// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
const WS1012ServiceRestart = 1012 // WS_1012_SERVICE_RESTART

// WS1013TryAgainLater means that the service is overloaded. Clients should
// only try another of its addresses, or wait until the user asks again; after
// [WS1012ServiceRestart] they may come back by themselves.
//
// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
const WS1013TryAgainLater = 1013 // WS_1013_TRY_AGAIN_LATER

// WS1014BadGateway means that a gateway or proxy got an invalid response from
// the server behind it, like [StatusBadGateway] in HTTP.
//
// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
const WS1014BadGateway = 1014 // WS_1014_BAD_GATEWAY

// WS1015TLSHandshake means that the TLS handshake failed, for instance
// because of a bad certificate. The number only tells the application so, and
// an endpoint must not send it. A script in a browser gets
// [WS1006AbnormalClosure] instead.
//
// https://www.rfc-editor.org/rfc/rfc6455.html#section-7.4.1
const WS1015TLSHandshake = 1015 // WS_1015_TLS_HANDSHAKE

// WS3000Unauthorized means, by its name, what [StatusUnauthorized] means in
// HTTP: the client lacks valid credentials. IANA registers the name alone; no
// specification defines it. To refuse the handshake, answer it with the HTTP
// code.
//
// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
const WS3000Unauthorized = 3000

// WS3003Forbidden means, by its name, what [StatusForbidden] means in HTTP:
// the server understood the client and refuses. As with [WS3000Unauthorized],
// only the name is registered.
//
// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
const WS3003Forbidden = 3003

// WS3008Timeout means, by its name, what [StatusRequestTimeout] means in
// HTTP: the other side took too long. The registry has no more than the name.
//
// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
const WS3008Timeout = 3008
