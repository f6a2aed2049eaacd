package status_test

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/build"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"example.com/status"
)

type code struct {
	fastapi string // FastAPI's name; in lower case, one that FastAPI lacks
	named   string // the name that begins "Status": net/http's or, if outdated or missing, our own; "" for none
	value   int    // net/http's value, wherever Go 1.19 has the code
	defined string // its section, "IANA" or a URL; "former": the old names of the row above
}

// codes has a row for each comment of status.go, in the same order.
var codes = []code{
	{"HTTP_100_CONTINUE", "StatusContinue", http.StatusContinue, "RFC 9110, 15.2.1"},
	{"HTTP_101_SWITCHING_PROTOCOLS", "StatusSwitchingProtocols", http.StatusSwitchingProtocols, "RFC 9110, 15.2.2"},
	{"HTTP_102_PROCESSING", "StatusProcessing", http.StatusProcessing, "RFC 2518, 10.1"},
	{"HTTP_103_EARLY_HINTS", "StatusEarlyHints", http.StatusEarlyHints, "RFC 8297, 2"},
	{"HTTP_200_OK", "StatusOK", http.StatusOK, "RFC 9110, 15.3.1"},
	{"HTTP_201_CREATED", "StatusCreated", http.StatusCreated, "RFC 9110, 15.3.2"},
	{"HTTP_202_ACCEPTED", "StatusAccepted", http.StatusAccepted, "RFC 9110, 15.3.3"},
	{"HTTP_203_NON_AUTHORITATIVE_INFORMATION", "StatusNonAuthoritativeInfo", http.StatusNonAuthoritativeInfo, "RFC 9110, 15.3.4"},
	{"HTTP_204_NO_CONTENT", "StatusNoContent", http.StatusNoContent, "RFC 9110, 15.3.5"},
	{"HTTP_205_RESET_CONTENT", "StatusResetContent", http.StatusResetContent, "RFC 9110, 15.3.6"},
	{"HTTP_206_PARTIAL_CONTENT", "StatusPartialContent", http.StatusPartialContent, "RFC 9110, 15.3.7"},
	{"HTTP_207_MULTI_STATUS", "StatusMultiStatus", http.StatusMultiStatus, "RFC 4918, 11.1"},
	{"HTTP_208_ALREADY_REPORTED", "StatusAlreadyReported", http.StatusAlreadyReported, "RFC 5842, 7.1"},
	{"HTTP_226_IM_USED", "StatusIMUsed", http.StatusIMUsed, "RFC 3229, 10.4.1"},
	{"HTTP_300_MULTIPLE_CHOICES", "StatusMultipleChoices", http.StatusMultipleChoices, "RFC 9110, 15.4.1"},
	{"HTTP_301_MOVED_PERMANENTLY", "StatusMovedPermanently", http.StatusMovedPermanently, "RFC 9110, 15.4.2"},
	{"HTTP_302_FOUND", "StatusFound", http.StatusFound, "RFC 9110, 15.4.3"},
	{"HTTP_303_SEE_OTHER", "StatusSeeOther", http.StatusSeeOther, "RFC 9110, 15.4.4"},
	{"HTTP_304_NOT_MODIFIED", "StatusNotModified", http.StatusNotModified, "RFC 9110, 15.4.5"},
	{"HTTP_305_USE_PROXY", "StatusUseProxy", http.StatusUseProxy, "RFC 9110, 15.4.6"},
	{"HTTP_306_RESERVED", "", 306, "RFC 9110, 15.4.7"},
	{"HTTP_307_TEMPORARY_REDIRECT", "StatusTemporaryRedirect", http.StatusTemporaryRedirect, "RFC 9110, 15.4.8"},
	{"HTTP_308_PERMANENT_REDIRECT", "StatusPermanentRedirect", http.StatusPermanentRedirect, "RFC 9110, 15.4.9"},
	{"HTTP_400_BAD_REQUEST", "StatusBadRequest", http.StatusBadRequest, "RFC 9110, 15.5.1"},
	{"HTTP_401_UNAUTHORIZED", "StatusUnauthorized", http.StatusUnauthorized, "RFC 9110, 15.5.2"},
	{"HTTP_402_PAYMENT_REQUIRED", "StatusPaymentRequired", http.StatusPaymentRequired, "RFC 9110, 15.5.3"},
	{"HTTP_403_FORBIDDEN", "StatusForbidden", http.StatusForbidden, "RFC 9110, 15.5.4"},
	{"HTTP_404_NOT_FOUND", "StatusNotFound", http.StatusNotFound, "RFC 9110, 15.5.5"},
	{"HTTP_405_METHOD_NOT_ALLOWED", "StatusMethodNotAllowed", http.StatusMethodNotAllowed, "RFC 9110, 15.5.6"},
	{"HTTP_406_NOT_ACCEPTABLE", "StatusNotAcceptable", http.StatusNotAcceptable, "RFC 9110, 15.5.7"},
	{"HTTP_407_PROXY_AUTHENTICATION_REQUIRED", "StatusProxyAuthRequired", http.StatusProxyAuthRequired, "RFC 9110, 15.5.8"},
	{"HTTP_408_REQUEST_TIMEOUT", "StatusRequestTimeout", http.StatusRequestTimeout, "RFC 9110, 15.5.9"},
	{"HTTP_409_CONFLICT", "StatusConflict", http.StatusConflict, "RFC 9110, 15.5.10"},
	{"HTTP_410_GONE", "StatusGone", http.StatusGone, "RFC 9110, 15.5.11"},
	{"HTTP_411_LENGTH_REQUIRED", "StatusLengthRequired", http.StatusLengthRequired, "RFC 9110, 15.5.12"},
	{"HTTP_412_PRECONDITION_FAILED", "StatusPreconditionFailed", http.StatusPreconditionFailed, "RFC 9110, 15.5.13"},
	{"HTTP_413_CONTENT_TOO_LARGE", "StatusContentTooLarge", http.StatusRequestEntityTooLarge, "RFC 9110, 15.5.14"},
	{"HTTP_413_REQUEST_ENTITY_TOO_LARGE", "StatusRequestEntityTooLarge", http.StatusRequestEntityTooLarge, "former"},
	{"HTTP_414_URI_TOO_LONG", "StatusURITooLong", http.StatusRequestURITooLong, "RFC 9110, 15.5.15"},
	{"HTTP_414_REQUEST_URI_TOO_LONG", "StatusRequestURITooLong", http.StatusRequestURITooLong, "former"},
	{"HTTP_415_UNSUPPORTED_MEDIA_TYPE", "StatusUnsupportedMediaType", http.StatusUnsupportedMediaType, "RFC 9110, 15.5.16"},
	{"HTTP_416_RANGE_NOT_SATISFIABLE", "StatusRangeNotSatisfiable", http.StatusRequestedRangeNotSatisfiable, "RFC 9110, 15.5.17"},
	{"HTTP_416_REQUESTED_RANGE_NOT_SATISFIABLE", "StatusRequestedRangeNotSatisfiable", http.StatusRequestedRangeNotSatisfiable, "former"},
	{"HTTP_417_EXPECTATION_FAILED", "StatusExpectationFailed", http.StatusExpectationFailed, "RFC 9110, 15.5.18"},
	{"HTTP_418_IM_A_TEAPOT", "StatusTeapot", http.StatusTeapot, "RFC 9110, 15.5.19"},
	{"HTTP_421_MISDIRECTED_REQUEST", "StatusMisdirectedRequest", http.StatusMisdirectedRequest, "RFC 9110, 15.5.20"},
	{"HTTP_422_UNPROCESSABLE_CONTENT", "StatusUnprocessableContent", http.StatusUnprocessableEntity, "RFC 9110, 15.5.21"},
	{"HTTP_422_UNPROCESSABLE_ENTITY", "StatusUnprocessableEntity", http.StatusUnprocessableEntity, "former"},
	{"HTTP_423_LOCKED", "StatusLocked", http.StatusLocked, "RFC 4918, 11.3"},
	{"HTTP_424_FAILED_DEPENDENCY", "StatusFailedDependency", http.StatusFailedDependency, "RFC 4918, 11.4"},
	{"HTTP_425_TOO_EARLY", "StatusTooEarly", http.StatusTooEarly, "RFC 8470, 5.2"},
	{"HTTP_426_UPGRADE_REQUIRED", "StatusUpgradeRequired", http.StatusUpgradeRequired, "RFC 9110, 15.5.22"},
	{"HTTP_428_PRECONDITION_REQUIRED", "StatusPreconditionRequired", http.StatusPreconditionRequired, "RFC 6585, 3"},
	{"HTTP_429_TOO_MANY_REQUESTS", "StatusTooManyRequests", http.StatusTooManyRequests, "RFC 6585, 4"},
	{"HTTP_431_REQUEST_HEADER_FIELDS_TOO_LARGE", "StatusRequestHeaderFieldsTooLarge", http.StatusRequestHeaderFieldsTooLarge, "RFC 6585, 5"},
	{"HTTP_451_UNAVAILABLE_FOR_LEGAL_REASONS", "StatusUnavailableForLegalReasons", http.StatusUnavailableForLegalReasons, "RFC 7725, 3"},
	{"HTTP_500_INTERNAL_SERVER_ERROR", "StatusInternalServerError", http.StatusInternalServerError, "RFC 9110, 15.6.1"},
	{"HTTP_501_NOT_IMPLEMENTED", "StatusNotImplemented", http.StatusNotImplemented, "RFC 9110, 15.6.2"},
	{"HTTP_502_BAD_GATEWAY", "StatusBadGateway", http.StatusBadGateway, "RFC 9110, 15.6.3"},
	{"HTTP_503_SERVICE_UNAVAILABLE", "StatusServiceUnavailable", http.StatusServiceUnavailable, "RFC 9110, 15.6.4"},
	{"HTTP_504_GATEWAY_TIMEOUT", "StatusGatewayTimeout", http.StatusGatewayTimeout, "RFC 9110, 15.6.5"},
	{"HTTP_505_HTTP_VERSION_NOT_SUPPORTED", "StatusHTTPVersionNotSupported", http.StatusHTTPVersionNotSupported, "RFC 9110, 15.6.6"},
	{"HTTP_506_VARIANT_ALSO_NEGOTIATES", "StatusVariantAlsoNegotiates", http.StatusVariantAlsoNegotiates, "RFC 2295, 8.1"},
	{"HTTP_507_INSUFFICIENT_STORAGE", "StatusInsufficientStorage", http.StatusInsufficientStorage, "RFC 4918, 11.5"},
	{"HTTP_508_LOOP_DETECTED", "StatusLoopDetected", http.StatusLoopDetected, "RFC 5842, 7.2"},
	{"HTTP_510_NOT_EXTENDED", "StatusNotExtended", http.StatusNotExtended, "RFC 2774, 7"},
	{"HTTP_511_NETWORK_AUTHENTICATION_REQUIRED", "StatusNetworkAuthenticationRequired", http.StatusNetworkAuthenticationRequired, "RFC 6585, 6"},
	{"WS_1000_NORMAL_CLOSURE", "", 1000, "RFC 6455, 7.4.1"},
	{"WS_1001_GOING_AWAY", "", 1001, "RFC 6455, 7.4.1"},
	{"WS_1002_PROTOCOL_ERROR", "", 1002, "RFC 6455, 7.4.1"},
	{"WS_1003_UNSUPPORTED_DATA", "", 1003, "RFC 6455, 7.4.1"},
	{"WS_1005_NO_STATUS_RCVD", "", 1005, "RFC 6455, 7.4.1"},
	{"WS_1006_ABNORMAL_CLOSURE", "", 1006, "RFC 6455, 7.4.1"},
	{"WS_1007_INVALID_FRAME_PAYLOAD_DATA", "", 1007, "RFC 6455, 7.4.1"},
	{"WS_1008_POLICY_VIOLATION", "", 1008, "RFC 6455, 7.4.1"},
	{"WS_1009_MESSAGE_TOO_BIG", "", 1009, "RFC 6455, 7.4.1"},
	{"WS_1010_MANDATORY_EXT", "", 1010, "RFC 6455, 7.4.1"},
	{"WS_1011_INTERNAL_ERROR", "", 1011, "RFC 6455, 7.4.1"},
	{"WS_1012_SERVICE_RESTART", "", 1012, "IANA"},
	{"WS_1013_TRY_AGAIN_LATER", "", 1013, "IANA"},
	{"WS_1014_BAD_GATEWAY", "", 1014, "IANA"},
	{"WS_1015_TLS_HANDSHAKE", "", 1015, "RFC 6455, 7.4.1"},
	{"ws_3000_unauthorized", "", 3000, "IANA"},
	{"ws_3003_forbidden", "", 3003, "IANA"},
	{"ws_3008_timeout", "", 3008, "IANA"},
}

// An exchange is a request, its handler and the whole response but for Date and "Connection: close".
type exchange struct {
	request  string
	handler  http.HandlerFunc
	response string
}

// claims has a row for each paragraph of status.go that begins "In Go, ", and of doc.go under "# In a handler" or with a link to net/http.
var claims = []struct {
	name, text string     // the first word of the comment, and the paragraph
	exchanges  []exchange // which show what it says
}{
	{"Package", "Set the headers first, then send the code with [net/http.ResponseWriter.WriteHeader], then write the body. If you send no code, net/http sends 200. Only the first final code counts; net/http ignores any later one.", []exchange{
		{get, func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("A", "set before the code")
			w.WriteHeader(404)
			w.Header().Set("B", "set after the code")
			w.WriteHeader(403)
			fmt.Fprint(w, "body")
			w.WriteHeader(500)
		}, "HTTP/1.1 404 Not Found\nA: set before the code\nContent-Length: 4\nContent-Type: text/plain; charset=utf-8\n\nbody"}, {get, func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "body") }, "HTTP/1.1 200 OK\nContent-Length: 4\nContent-Type: text/plain; charset=utf-8\n\nbody"}}},
	{"Package", "[net/http.Redirect], [net/http.NotFound] and [net/http.Error] send a code but do not end the handler, so return after calling them. After an unrecovered panic, net/http sends no code of its own and aborts the response. If nothing was written, you can recover and send [StatusInternalServerError].", []exchange{
		{get, func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "/new", status.StatusFound)
			fmt.Fprint(w, "more")
		}, "HTTP/1.1 302 Found\nContent-Type: text/html; charset=utf-8\nLocation: /new\nContent-Length: 31\n\n<a href=\"/new\">Found</a>.\n\nmore"},
		{get, func(w http.ResponseWriter, r *http.Request) { http.NotFound(w, r); fmt.Fprint(w, "more") }, "HTTP/1.1 404 Not Found\nContent-Type: text/plain; charset=utf-8\nX-Content-Type-Options: nosniff\nContent-Length: 23\n\n404 page not found\nmore"},
		{get, func(w http.ResponseWriter, r *http.Request) {
			http.Error(w, "no name", status.StatusBadRequest)
			fmt.Fprint(w, "more")
		}, "HTTP/1.1 400 Bad Request\nContent-Type: text/plain; charset=utf-8\nX-Content-Type-Options: nosniff\nContent-Length: 12\n\nno name\nmore"},
		{get, func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprint(w, "half")
			w.(http.Flusher).Flush()
			panic("a bug")
		}, "HTTP/1.1 200 OK\nContent-Type: text/plain; charset=utf-8\nTransfer-Encoding: chunked\n\n4\nhalf"},
		{get, func(w http.ResponseWriter, r *http.Request) {
			defer func() { http.Error(w, fmt.Sprint("found ", recover()), status.StatusInternalServerError) }()
			panic("a bug")
		}, "HTTP/1.1 500 Internal Server Error\nContent-Type: text/plain; charset=utf-8\nX-Content-Type-Options: nosniff\nContent-Length: 12\n\nfound a bug"}, {get, func(w http.ResponseWriter, r *http.Request) { panic("a bug") }, ""}}},
	{"Package", "A canceled r.Context() does not always mean that the client has left; a middleware deadline, for example, cancels it too. Send a code anyway, because net/http sends 200 if the handler just returns.", []exchange{
		{get, func(w http.ResponseWriter, r *http.Request) {
			ctx, cancel := context.WithTimeout(r.Context(), 0)
			defer cancel()
			r = r.WithContext(ctx)
			<-r.Context().Done()
			w.WriteHeader(504)
		}, "HTTP/1.1 504 Gateway Timeout\nContent-Length: 0"}, {get, func(w http.ResponseWriter, r *http.Request) {}, "HTTP/1.1 200 OK\nContent-Length: 0"}}},
	{"Package", "At shutdown, close each WebSocket connection yourself, with [WS1001GoingAway] or [WS1012ServiceRestart], because [net/http.Server.Shutdown] leaves it open.", []exchange{{get, func(w http.ResponseWriter, r *http.Request) {
		conn := hijack(w)
		err := r.Context().Value(http.ServerContextKey).(*http.Server).Shutdown(context.Background())
		fmt.Fprint(conn, "still open after Shutdown has returned ", err)
		conn.Close()
	}, "still open after Shutdown has returned <nil>"}}},
	{"StatusContinue", "In Go, net/http sends this code when the handler first reads the body. To refuse the upload, send another code, such as [StatusContentTooLarge], without reading the body.", []exchange{
		{upload, func(w http.ResponseWriter, r *http.Request) { io.Copy(io.Discard, r.Body); hijack(w).Close() }, "HTTP/1.1 100 Continue"},
		{upload, func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(413) }, "HTTP/1.1 413 Request Entity Too Large\nContent-Length: 0"}}},
	{"StatusSwitchingProtocols", "In Go, send this code, then take over the connection with [net/http.Hijacker].", []exchange{{get, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Connection", "Upgrade")
		w.Header().Set("Upgrade", "echo")
		w.WriteHeader(101)
		conn := hijack(w)
		fmt.Fprint(conn, "in the other protocol")
		conn.Close()
	}, "HTTP/1.1 101 Switching Protocols\nConnection: Upgrade\nUpgrade: echo\n\nin the other protocol"}}},
	{"StatusEarlyHints", "In Go, [net/http.ResponseWriter.WriteHeader] sends this code at once, even to HTTP/1.0 clients. Inside [net/http.TimeoutHandler], a 103 turns the handler's final code into 200.", []exchange{
		{"GET / HTTP/1.0\n\n", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(103); hijack(w).Close() }, "HTTP/1.0 103 Early Hints"},
		{get, http.TimeoutHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(103); w.WriteHeader(404) }), time.Minute, "").ServeHTTP, "HTTP/1.1 103 Early Hints\n\nHTTP/1.1 200 OK\nContent-Length: 0"}}},
	{"StatusOK", "In Go, net/http sends this code if the handler sends none.", []exchange{{get, func(w http.ResponseWriter, r *http.Request) {}, "HTTP/1.1 200 OK\nContent-Length: 0"}}},
	{"StatusNoContent", "In Go, net/http drops any body, and Write returns [net/http.ErrBodyNotAllowed].", []exchange{{get, func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(204)
		if _, err := fmt.Fprint(w, "body"); err != http.ErrBodyNotAllowed {
			panic(err)
		}
	}, "HTTP/1.1 204 No Content"}}},
	{"StatusPartialContent", "In Go, [net/http.ServeContent] reads Range and If-Range and sends this code.", []exchange{{"GET / HTTP/1.1\nHost: a\nRange: bytes=2-3\nIf-Range: \"v2\"\n\n", file, "HTTP/1.1 206 Partial Content\nAccept-Ranges: bytes\nContent-Length: 2\nContent-Range: bytes 2-3/4\nContent-Type: text/plain; charset=utf-8\nEtag: \"v2\"\nLast-Modified: Thu, 01 Jan 2026 00:00:00 GMT\n\ndy"}, {"GET / HTTP/1.1\nHost: a\nRange: bytes=2-3\nIf-Range: \"v1\"\n\n", file, "HTTP/1.1 200 OK\nAccept-Ranges: bytes\nContent-Length: 4\nContent-Type: text/plain; charset=utf-8\nEtag: \"v2\"\nLast-Modified: Thu, 01 Jan 2026 00:00:00 GMT\n\nbody"}}},
	{"StatusMovedPermanently", "In Go, [net/http.Redirect] sends this code and the Location header.", []exchange{{get, redirect(status.StatusMovedPermanently), "HTTP/1.1 301 Moved Permanently\nContent-Type: text/html; charset=utf-8\nLocation: /new\nContent-Length: 39\n\n<a href=\"/new\">Moved Permanently</a>."}}},
	{"StatusFound", "In Go, [net/http.Redirect] sends this code and the Location header.", []exchange{{get, redirect(status.StatusFound), "HTTP/1.1 302 Found\nContent-Type: text/html; charset=utf-8\nLocation: /new\nContent-Length: 27\n\n<a href=\"/new\">Found</a>."}}},
	{"StatusSeeOther", "In Go, [net/http.Redirect] sends this code and the Location header.", []exchange{{post, redirect(status.StatusSeeOther), "HTTP/1.1 303 See Other\nLocation: /new\nContent-Length: 0"}}},
	{"StatusNotModified", "In Go, [net/http.ServeContent] checks both conditions and sends this code.", []exchange{
		{"GET / HTTP/1.1\nHost: a\nIf-None-Match: \"v1\", W/\"v2\"\n\n", file, "HTTP/1.1 304 Not Modified\nEtag: \"v2\""},
		{"GET / HTTP/1.1\nHost: a\nIf-Modified-Since: Thu, 01 Jan 2026 00:00:00 GMT\n\n", file, "HTTP/1.1 304 Not Modified\nEtag: \"v2\""},
		{"GET / HTTP/1.1\nHost: a\nIf-Modified-Since: Thu, 01 Jan 2026 00:00:00 GMT\nIf-None-Match: \"v1\"\n\n", file, "HTTP/1.1 200 OK\nAccept-Ranges: bytes\nContent-Length: 4\nContent-Type: text/plain; charset=utf-8\nEtag: \"v2\"\nLast-Modified: Thu, 01 Jan 2026 00:00:00 GMT\n\nbody"}}},
	{"StatusTemporaryRedirect", "In Go, [net/http.Redirect] sends this code and the Location header.", []exchange{{post, redirect(status.StatusTemporaryRedirect), "HTTP/1.1 307 Temporary Redirect\nLocation: /new\nContent-Length: 0"}}},
	{"StatusPermanentRedirect", "In Go, [net/http.Redirect] sends this code and the Location header.", []exchange{{post, redirect(status.StatusPermanentRedirect), "HTTP/1.1 308 Permanent Redirect\nLocation: /new\nContent-Length: 0"}}},
	{"StatusBadRequest", "In Go, net/http itself sends this code for malformed HTTP/1.1 headers.", []exchange{{"GET / HTTP/1.1\n\n", nil, "HTTP/1.1 400 Bad Request: missing required Host header\nContent-Type: text/plain; charset=utf-8\n\n400 Bad Request: missing required Host header"}, {"GET / HTTP/1.1\nHost: a\nno colon\n\n", nil, "HTTP/1.1 400 Bad Request\nContent-Type: text/plain; charset=utf-8\n\n400 Bad Request"}}},
	{"StatusUnauthorized", "In Go, [net/http.Request.BasicAuth] reads a username and password; the handler has to check them and set WWW-Authenticate.", []exchange{{"GET / HTTP/1.1\nHost: a\nAuthorization: Basic YW5uOnNlY3JldA==\n\n", func(w http.ResponseWriter, r *http.Request) {
		user, password, ok := r.BasicAuth()
		http.Error(w, fmt.Sprintln(user, password, ok), status.StatusUnauthorized)
	}, "HTTP/1.1 401 Unauthorized\nContent-Type: text/plain; charset=utf-8\nX-Content-Type-Options: nosniff\nContent-Length: 17\n\nann secret true"}}},
	{"StatusNotFound", "In Go, [net/http.NotFound] sends this code, as does [net/http.ServeMux] for unknown paths.", []exchange{{get, http.NotFound, "HTTP/1.1 404 Not Found\nContent-Type: text/plain; charset=utf-8\nX-Content-Type-Options: nosniff\nContent-Length: 19\n\n404 page not found"}, {get, mux("/a"), "HTTP/1.1 404 Not Found\nContent-Type: text/plain; charset=utf-8\nX-Content-Type-Options: nosniff\nContent-Length: 19\n\n404 page not found"}}},
	{"StatusMethodNotAllowed", "In Go, with go 1.22 or later in go.mod, [net/http.ServeMux] sends this code, with Allow, when only patterns for other methods match.", []exchange{{post, mux("GET /", "PUT /"), "HTTP/1.1 405 Method Not Allowed\nAllow: GET, HEAD, PUT\nContent-Type: text/plain; charset=utf-8\nX-Content-Type-Options: nosniff\nContent-Length: 19\n\nMethod Not Allowed"}, {post, mux("GET /{$}", "/"), "HTTP/1.1 200 OK\nContent-Length: 0"}}},
	{"StatusRequestTimeout", "In Go, reading the body fails with [os.ErrDeadlineExceeded] after [net/http.Server.ReadTimeout]; the handler can then send this code if [net/http.Server.WriteTimeout] is unset or longer.", []exchange{{"POST / HTTP/1.1\nHost: a\nContent-Length: 4\n\nbo", func(w http.ResponseWriter, r *http.Request) {
		_, err := io.ReadAll(r.Body)
		http.Error(w, fmt.Sprint("deadline exceeded: ", errors.Is(err, os.ErrDeadlineExceeded)), status.StatusRequestTimeout)
	}, "HTTP/1.1 408 Request Timeout\nContent-Type: text/plain; charset=utf-8\nX-Content-Type-Options: nosniff\nContent-Length: 24\n\ndeadline exceeded: true"}}},
	{"StatusLengthRequired", "In Go, [net/http.Request.ContentLength] is -1 if the length is unknown.", []exchange{{"POST / HTTP/1.1\nHost: a\nTransfer-Encoding: chunked\n\n4\nbody\n0\n\n", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, r.ContentLength) }, "HTTP/1.1 200 OK\nContent-Length: 2\nContent-Type: text/plain; charset=utf-8\n\n-1"}}},
	{"StatusPreconditionFailed", "In Go, [net/http.ServeContent] sends this code on a GET; before a change, check the conditions yourself.", []exchange{{"GET / HTTP/1.1\nHost: a\nIf-Match: \"v1\"\n\n", file, "HTTP/1.1 412 Precondition Failed\nEtag: \"v2\"\nLast-Modified: Thu, 01 Jan 2026 00:00:00 GMT\nContent-Length: 0"}}},
	{"StatusContentTooLarge", "In Go, limit the body with [net/http.MaxBytesReader] and send this code if reading fails with [net/http.MaxBytesError].", []exchange{{post, func(w http.ResponseWriter, r *http.Request) {
		_, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 3))
		http.Error(w, fmt.Sprintf("%T", err), status.StatusContentTooLarge)
	}, "HTTP/1.1 413 Request Entity Too Large\nContent-Type: text/plain; charset=utf-8\nX-Content-Type-Options: nosniff\nContent-Length: 20\n\n*http.MaxBytesError"}}},
	{"StatusRangeNotSatisfiable", "In Go, [net/http.ServeContent] sends this code.", []exchange{{"GET / HTTP/1.1\nHost: a\nRange: bytes=4-\n\n", file, "HTTP/1.1 416 Requested Range Not Satisfiable\nContent-Range: bytes */4\nContent-Type: text/plain; charset=utf-8\nEtag: \"v2\"\nLast-Modified: Thu, 01 Jan 2026 00:00:00 GMT\nX-Content-Type-Options: nosniff\nContent-Length: 33\n\ninvalid range: failed to overlap"}}},
	{"StatusExpectationFailed", "In Go, net/http itself sends this code over HTTP/1.1 for an Expect header without 100-continue.", []exchange{{"GET / HTTP/1.1\nHost: a\nExpect: a miracle\n\n", nil, "HTTP/1.1 417 Expectation Failed\nContent-Length: 0"}}},
	{"StatusRequestHeaderFieldsTooLarge", "In Go, net/http itself sends this code over HTTP/1.1 for headers or a URL some 4 KiB beyond [net/http.Server.MaxHeaderBytes].", []exchange{{"GET / HTTP/1.1\nHost: a\nCookie: " + strings.Repeat("a", http.DefaultMaxHeaderBytes) + "\n\n", http.NotFound, "HTTP/1.1 404 Not Found\nContent-Type: text/plain; charset=utf-8\nX-Content-Type-Options: nosniff\nContent-Length: 19\n\n404 page not found"},
		{"GET / HTTP/1.1\nHost: a\nCookie: " + strings.Repeat("a", http.DefaultMaxHeaderBytes+4096) + "\n\n", nil, "HTTP/1.1 431 Request Header Fields Too Large\nContent-Type: text/plain; charset=utf-8\n\n431 Request Header Fields Too Large"},
		{"GET /" + strings.Repeat("a", http.DefaultMaxHeaderBytes+4096) + " HTTP/1.1\nHost: a\n\n", nil, "HTTP/1.1 431 Request Header Fields Too Large\nContent-Type: text/plain; charset=utf-8\n\n431 Request Header Fields Too Large"}}},
	{"StatusBadGateway", "In Go, [net/http/httputil.ReverseProxy] sends this code for timeouts too, unless its ErrorHandler sends another.", []exchange{
		{get, proxy(errors.New("connection refused"), nil), "HTTP/1.1 502 Bad Gateway\nContent-Length: 0"},
		{get, proxy(context.DeadlineExceeded, nil), "HTTP/1.1 502 Bad Gateway\nContent-Length: 0"},
		{get, proxy(context.DeadlineExceeded, func(w http.ResponseWriter, r *http.Request, err error) { w.WriteHeader(504) }), "HTTP/1.1 504 Gateway Timeout\nContent-Length: 0"}}},
	{"StatusServiceUnavailable", "In Go, [net/http.TimeoutHandler] sends this code for a slow handler.", []exchange{{get, func(w http.ResponseWriter, r *http.Request) {
		slow := func(http.ResponseWriter, *http.Request) { <-r.Context().Done() } // waits for the outer request, so the timeout wins
		http.TimeoutHandler(http.HandlerFunc(slow), time.Nanosecond, "too slow").ServeHTTP(w, r)
	}, "HTTP/1.1 503 Service Unavailable\nContent-Length: 8\nContent-Type: text/plain; charset=utf-8\n\ntoo slow"}}},
	{"StatusGatewayTimeout", "In Go, a call has timed out if [errors.As] finds a [net.Error] whose Timeout method reports true.", []exchange{{get, func(w http.ResponseWriter, r *http.Request) {
		silent := func(ctx context.Context, _, _ string) (net.Conn, error) { <-ctx.Done(); return nil, ctx.Err() }
		client := http.Client{Transport: &http.Transport{DialContext: silent}, Timeout: time.Millisecond}
		_, err := client.Get("http://upstream")
		e := net.Error(nil)
		http.Error(w, fmt.Sprint(errors.As(err, &e) && e.Timeout()), status.StatusGatewayTimeout)
	}, "HTTP/1.1 504 Gateway Timeout\nContent-Type: text/plain; charset=utf-8\nX-Content-Type-Options: nosniff\nContent-Length: 5\n\ntrue"}}},
	{"StatusHTTPVersionNotSupported", "In Go, net/http itself sends this code if the request line names HTTP/2.0 or HTTP/3.0.", []exchange{{"GET / HTTP/2.0\nHost: a\n\n", nil, "HTTP/1.1 505 HTTP Version Not Supported: unsupported protocol version\nContent-Type: text/plain; charset=utf-8\n\n505 HTTP Version Not Supported: unsupported protocol version"}, {"GET / HTTP/3.0\nHost: a\n\n", nil, "HTTP/1.1 505 HTTP Version Not Supported: unsupported protocol version\nContent-Type: text/plain; charset=utf-8\n\n505 HTTP Version Not Supported: unsupported protocol version"}}},
}

const (
	get    = "GET / HTTP/1.1\nHost: a\n\n"
	post   = "POST / HTTP/1.1\nHost: a\nContent-Length: 4\n\nbody"
	upload = "POST / HTTP/1.1\nHost: a\nExpect: 100-continue\nContent-Length: 4\n\nbody"
)

func file(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("ETag", `"v2"`)
	http.ServeContent(w, r, "a.txt", time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC), strings.NewReader("body"))
}

func hijack(w http.ResponseWriter) net.Conn {
	conn, _, err := w.(http.Hijacker).Hijack()
	if err != nil {
		panic(err)
	}
	return conn
}

func redirect(code int) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/new", code) }
}

func mux(patterns ...string) http.HandlerFunc {
	m := http.NewServeMux()
	for _, pattern := range patterns {
		m.HandleFunc(pattern, func(http.ResponseWriter, *http.Request) {})
	}
	return m.ServeHTTP
}

func proxy(failure error, handle func(http.ResponseWriter, *http.Request, error)) http.HandlerFunc {
	p := httputil.NewSingleHostReverseProxy(&url.URL{Scheme: "http", Host: "upstream"})
	p.Transport = &http.Transport{DialContext: func(context.Context, string, string) (net.Conn, error) { return nil, failure }}
	p.ErrorHandler = handle
	return p.ServeHTTP
}

// ours turns HTTP_404_NOT_FOUND into HTTP404NotFound and "404 Not Found".
func ours(fastapi string) (name, phrase string) {
	words := strings.Split(strings.ToUpper(fastapi), "_")
	upper := map[string]bool{"HTTP": true, "WS": true, "OK": true, "URI": true, "TLS": true, "IM": strings.Contains(fastapi, "_226_"), "": true} // "IM Used" but "I'm a teapot"
	for i, word := range words {
		if !upper[word] {
			words[i] = word[:1] + strings.ToLower(word[1:])
		}
	}
	irregular := strings.NewReplacer("Non Auth", "Non-Auth", "Multi S", "Multi-S", "Reserved", "Unused", "Im A Teapot", "I'm a teapot")
	return strings.Join(words, ""), irregular.Replace(strings.Join(words[1:], " "))
}

// want returns what status.go has for row i: how the comment begins, and the lines with which it and its constants end.
func want(i int) (opening, end string) {
	row := codes[i]
	numbered, phrase := ours(row.fastapi)
	fastapi := ""
	if row.fastapi == strings.ToUpper(row.fastapi) {
		fastapi = " // " + row.fastapi
	}
	link := strings.NewReplacer("RFC ", "https://www.rfc-editor.org/rfc/rfc", ", ", ".html#section-",
		"IANA", "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number").Replace(row.defined)
	if row.defined == "former" && i > 0 {
		named := codes[i-1].named
		other, _ := ours(codes[i-1].fastapi)
		opening = fmt.Sprintf("%s (%d) is the former name of [%s]. Deprecated: ", row.named, row.value, named)
		return opening, fmt.Sprintf("//\n// Deprecated: Use [%s] or [%s].\n//\n//go:fix inline\nconst (\n\t%-*s = %s\n\t%s = %s%s\n)",
			named, other, len(numbered), row.named, named, numbered, other, fastapi)
	}
	opening, constants := numbered+" ", fmt.Sprintf("const %s = %d%s", numbered, row.value, fastapi)
	if row.named != "" {
		opening = row.named + " "
		constants = fmt.Sprintf("const (\n\t%-*s = %d\n\t%s = %s%s\n)", len(numbered), row.named, row.value, numbered, row.named, fastapi)
	}
	if strings.HasPrefix(numbered, "HTTP") {
		opening += "(" + phrase + ") "
	}
	return opening, "//\n// " + link + "\n" + constants
}

// find returns the row of a name.
func find(name string) (row code, ok bool) {
	for _, row := range codes {
		if numbered, _ := ours(row.fastapi); name == numbered || name == row.named {
			return row, true
		}
	}
	return code{}, false
}

var fset = token.NewFileSet()

// parse reads the files that the compiler reads.
func parse(t *testing.T) (files []*ast.File) {
	dir, err := build.ImportDir(".", 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range dir.GoFiles {
		file, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	return files
}

// A paragraph is one of a comment, on one line.
type paragraph struct{ at, comment, heading, text string }

// paragraphs returns those of all comments.
func paragraphs(t *testing.T) (all []paragraph) {
	for _, file := range parse(t) {
		for _, comment := range file.Comments {
			at, heading := fset.Position(comment.Pos()), ""
			for _, text := range strings.Split(comment.Text(), "\n\n") {
				if strings.HasPrefix(text, "# ") {
					heading = text
				}
				all = append(all, paragraph{at.String(), comment.Text(), heading, strings.Join(strings.Fields(text), " ")})
				at.Line += strings.Count(text, "\n") + 2
			}
		}
	}
	return all
}

// TestCodes compares each comment and its constants with their row.
func TestCodes(t *testing.T) {
	for i, row := range codes {
		if !strings.Contains(row.fastapi, fmt.Sprintf("_%d_", row.value)) || i > 0 && row.value < codes[i-1].value {
			t.Fatalf("status_test.go: row %s of codes has the value %d, want _%[2]d_ in its name and no lower value than the row above", row.fastapi, row.value)
		}
	}
	// A comment can define links of its own, as in [RFC 9110]: https://www.rfc-editor.org/rfc/rfc9110.html
	definitions := regexp.MustCompile(`(?m)^(//)?\n((// )?\[.+\]: \S+\n)+`)
	next := 0 // the row of the next declaration
	for _, file := range parse(t) {
		name := fset.Position(file.Package).Filename
		if (file.Doc != nil) != (name == "doc.go") {
			t.Errorf("%s:1: want the package comment in doc.go, and only there", name)
		}
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(strings.ReplaceAll(string(text), "\r\n", "\n"), "\n")
		for _, decl := range file.Decls {
			at, comment := fset.Position(decl.Pos()), ""
			group, ok := decl.(*ast.GenDecl)
			if ok && group.Doc != nil {
				at, comment = fset.Position(group.Doc.Pos()), definitions.ReplaceAllString(group.Doc.Text(), "")
			}
			found := definitions.ReplaceAllString(strings.Join(lines[at.Line-1:fset.Position(decl.End()).Line], "\n"), "")
			if !ok || group.Tok != token.CONST || next == len(codes) {
				t.Fatalf("%s: found\n%s\nwant only constants that have a row of codes in status_test.go", at, found)
			}
			row := codes[next]
			opening, end := want(next)
			next++
			if !strings.HasPrefix(strings.Join(strings.Fields(comment), " "), opening) || !strings.HasSuffix(found, "\n"+end) {
				t.Fatalf("%s: found\n%s\nwant, for row %s of codes in status_test.go, a comment that begins %q and ends\n%s\nAdd the missing row or comment, or put both in the same order.",
					at, found, row.fastapi, opening, end)
			}
			parts := strings.Split(comment, "\n\n")
			if words := len(strings.Fields(comment)) - 1; words > 70 || len(parts) > 3 || len(parts) == 3 && !strings.HasPrefix(parts[1], "In Go, ") { // words without the link
				t.Errorf("%s: found %d words in %d paragraphs, want at most 70 in one, a second that begins \"In Go, \", if any, and the link", at, words, len(parts))
			}
		}
	}
	if next < len(codes) {
		opening, end := want(next)
		t.Errorf("status.go: found its end, want a comment that begins %q and ends\n%s", opening, end)
	}
}

// TestLinks follows doc links, such as [StatusOK], [StatusOK] (200), [net.Error] and [net/http.Server.Shutdown].
func TestLinks(t *testing.T) {
	link := regexp.MustCompile(`\[\*?(?:([a-z][\w/]*)\.)?([A-Z]\w*)(?:\.([A-Z]\w*))?\](?: \((\d+)\))?`)
	library := importer.Default()
	_, unreadable := library.Import("net/http")
	for _, p := range paragraphs(t) {
		for _, m := range link.FindAllStringSubmatch(p.text, -1) {
			path, name, member, number := m[1], m[2], m[3], m[4]
			row, ok := find(name)
			switch {
			case strings.Contains(p.comment, "["+name+"]: "), path != "" && unreadable != nil: // defined here, or -trimpath
			case path != "":
				pkg, err := library.Import(path)
				ok = err == nil && pkg.Scope().Lookup(name) != nil
				if ok && member != "" {
					found, _, _ := types.LookupFieldOrMethod(pkg.Scope().Lookup(name).Type(), true, pkg, member)
					ok = found != nil
				}
				if !ok {
					t.Errorf("%s: found %s, want something in the standard library", p.at, m[0])
				}
			case !ok, member != "":
				t.Errorf("%s: found %s, want a name of this package", p.at, m[0])
			case strings.HasPrefix(p.comment, name+" "), strings.HasPrefix(p.comment, row.named+" "):
				t.Errorf("%s: found %s, which leads back to this comment", p.at, m[0])
			case row.defined == "former":
				t.Errorf("%s: found %s, a former name of %d", p.at, m[0], row.value)
			case number != "" && number != fmt.Sprint(row.value):
				t.Errorf("%s: found %s, want (%d)", p.at, m[0], row.value)
			}
		}
	}
}

// TestNetHTTP compares with the constants of the net/http that it runs with.
func TestNetHTTP(t *testing.T) {
	pkg, err := importer.Default().Import("net/http")
	if err != nil {
		t.Skip(err) // as with -trimpath
	}
	for _, name := range pkg.Scope().Names() {
		constant, ok := pkg.Scope().Lookup(name).(*types.Const)
		if row, _ := find(name); ok && strings.HasPrefix(name, "Status") && constant.Val().String() != fmt.Sprint(row.value) {
			t.Errorf("status_test.go: found %s = %d (0: no row) in codes, want %s (net/http.%[1]s)", name, row.value, constant.Val())
		}
	}
}

// TestClaims compares what the comments say of net/http with claims, and claims with net/http.
func TestClaims(t *testing.T) {
	log.SetOutput(io.Discard)       // net/http logs the panics and failures below
	found := map[[2]string]string{} // where each comment has a paragraph
	for _, p := range paragraphs(t) {
		name, _, _ := strings.Cut(p.comment, " ")
		if strings.HasPrefix(p.text, "In Go, ") ||
			name == "Package" && (strings.Contains(p.text, "[net/http") || p.heading == "# In a handler" && p.text != p.heading) {
			found[[2]string{name, p.text}] = p.at
		} else if name != "Package" && strings.Contains(p.text, "net/http") {
			t.Errorf("%s: found net/http, want it only in a paragraph that begins %q", p.at, "In Go, ")
		}
	}
	for _, row := range claims {
		row := row // Go before 1.22 has one row for all subtests
		at, ok := found[[2]string{row.name, row.text}]
		if !ok || len(row.exchanges) == 0 {
			t.Errorf("status_test.go: found a row of claims for %s without exchanges, without such a paragraph or twice; if that was reworded, change the row, too\n%s", row.name, row.text)
			continue
		}
		delete(found, [2]string{row.name, row.text})
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			if row.name == "StatusMethodNotAllowed" && strings.Contains(respond(t, exchange{get, mux("/{$}"), ""}), "404") {
				t.Skip("ServeMux takes {$} literally and knows no methods; it does with Go 1.22 or later and GODEBUG=httpmuxgo121=0")
			}
			for _, e := range row.exchanges {
				if got := respond(t, e); got != e.response {
					t.Errorf("%s: %s\nThe request\n%.99s\ngets\n%s\nwant\n%s\nIf the row is new, correct the response; if net/http has changed, correct the comment.",
						at, row.text, e.request, got, e.response)
				}
			}
		})
	}
	for claim, at := range found {
		t.Errorf("%s: found a paragraph without a row of claims in status_test.go; add one, with exchanges that show it\n%s", at, claim[1])
	}
}

// A listener accepts its connection once.
type listener struct{ conn net.Conn }

func (l *listener) Accept() (net.Conn, error) {
	conn := l.conn
	l.conn = nil
	if conn == nil {
		return nil, io.EOF
	}
	return conn, nil
}
func (l *listener) Addr() net.Addr { return nil }
func (l *listener) Close() error   { return nil }

// respond returns what net/http sends for the request, over a connection in memory.
func respond(t *testing.T, e exchange) string {
	client, server := net.Pipe()
	if err := client.SetDeadline(time.Now().Add(time.Minute)); err != nil { // so that nothing hangs
		t.Fatal(err)
	}
	s := http.Server{Handler: e.handler, ReadTimeout: time.Second} // for StatusRequestTimeout
	s.SetKeepAlivesEnabled(false)                                  // so that the response ends the connection
	if err := s.Serve(&listener{server}); err != io.EOF {          // while the connection is being served
		t.Fatal(err)
	}
	go io.WriteString(client, strings.ReplaceAll(e.request, "\n", "\r\n")) // fails where net/http does not read all
	response, err := io.ReadAll(client)
	if err != nil {
		t.Fatal(err)
	}
	dropped := regexp.MustCompile(`(?m)^(Date: .*|Connection: close)\r\n`)
	return strings.TrimSpace(strings.ReplaceAll(dropped.ReplaceAllString(string(response), ""), "\r\n", "\n"))
}

func Example_created() {
	createItem := func(w http.ResponseWriter, r *http.Request) {
		var item struct{ ID string }
		if err := json.NewDecoder(r.Body).Decode(&item); err != nil || item.ID == "" {
			http.Error(w, "want JSON with an ID", status.StatusBadRequest)
			return
		}
		w.Header().Set("Location", "/items/"+url.PathEscape(item.ID))
		w.WriteHeader(status.StatusCreated)
		fmt.Fprintln(w, "created", item.ID)
	}
	w := httptest.NewRecorder()
	createItem(w, httptest.NewRequest("POST", "/items", strings.NewReader(`{"ID": "tea"}`)))
	fmt.Println(w.Code, w.Header().Get("Location"))
	// Output: 201 /items/tea
}

func Example_form() {
	subscribe := func(w http.ResponseWriter, r *http.Request) {
		// Here, save r.FormValue("email").
		http.Redirect(w, r, "/thanks", status.StatusSeeOther)
	}
	w := httptest.NewRecorder()
	subscribe(w, httptest.NewRequest("POST", "/subscribe?email=ann@example.com", nil))
	fmt.Println(w.Code, w.Header().Get("Location"))
	// Output: 303 /thanks
}

func Example_upload() {
	store := func(w http.ResponseWriter, r *http.Request) {
		photo, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
		if tooLarge := new(http.MaxBytesError); errors.As(err, &tooLarge) {
			http.Error(w, fmt.Sprint("more than ", tooLarge.Limit, " bytes"), status.StatusContentTooLarge)
		} else if err != nil {
			http.Error(w, "the upload broke off", status.StatusBadRequest)
		} else {
			fmt.Fprintln(w, "stored", len(photo), "bytes")
		}
	}
	w := httptest.NewRecorder()
	store(w, httptest.NewRequest("PUT", "/photo", strings.NewReader(strings.Repeat("a", 2<<20))))
	fmt.Print(w.Code, " ", w.Body)
	// Output: 413 more than 1048576 bytes
}

// The payload of a Close frame is the code in two bytes, then the reason.
func Example_closeFrame() {
	payload := binary.BigEndian.AppendUint16(nil, status.WS1008PolicyViolation)
	fmt.Printf("%q\n", append(payload, "no spam"...))
	// Output: "\x03\xf0no spam"
}
