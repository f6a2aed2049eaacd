package status_test

import (
	_ "embed"
	"encoding/binary"
	"fmt"
	"go/importer"
	"go/token"
	"go/types"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"

	"example.com/status"
)

// table has a row for each card of status.go, in the same order. The second of
// two rows with one value is a former name.
var table = []struct {
	fastapi string // the name in FastAPI; ours, where FastAPI has none
	named   string // the name in net/http or RFC 9110; "" where they have none
	value   int    // the value in net/http, wherever Go 1.19 has the code
}{
	{"HTTP_100_CONTINUE", "StatusContinue", http.StatusContinue},
	{"HTTP_101_SWITCHING_PROTOCOLS", "StatusSwitchingProtocols", http.StatusSwitchingProtocols},
	{"HTTP_102_PROCESSING", "StatusProcessing", http.StatusProcessing},
	{"HTTP_103_EARLY_HINTS", "StatusEarlyHints", http.StatusEarlyHints},

	{"HTTP_200_OK", "StatusOK", http.StatusOK},
	{"HTTP_201_CREATED", "StatusCreated", http.StatusCreated},
	{"HTTP_202_ACCEPTED", "StatusAccepted", http.StatusAccepted},
	{"HTTP_203_NON_AUTHORITATIVE_INFORMATION", "StatusNonAuthoritativeInfo", http.StatusNonAuthoritativeInfo},
	{"HTTP_204_NO_CONTENT", "StatusNoContent", http.StatusNoContent},
	{"HTTP_205_RESET_CONTENT", "StatusResetContent", http.StatusResetContent},
	{"HTTP_206_PARTIAL_CONTENT", "StatusPartialContent", http.StatusPartialContent},
	{"HTTP_207_MULTI_STATUS", "StatusMultiStatus", http.StatusMultiStatus},
	{"HTTP_208_ALREADY_REPORTED", "StatusAlreadyReported", http.StatusAlreadyReported},
	{"HTTP_226_IM_USED", "StatusIMUsed", http.StatusIMUsed},

	{"HTTP_300_MULTIPLE_CHOICES", "StatusMultipleChoices", http.StatusMultipleChoices},
	{"HTTP_301_MOVED_PERMANENTLY", "StatusMovedPermanently", http.StatusMovedPermanently},
	{"HTTP_302_FOUND", "StatusFound", http.StatusFound},
	{"HTTP_303_SEE_OTHER", "StatusSeeOther", http.StatusSeeOther},
	{"HTTP_304_NOT_MODIFIED", "StatusNotModified", http.StatusNotModified},
	{"HTTP_305_USE_PROXY", "StatusUseProxy", http.StatusUseProxy},
	{"HTTP_306_RESERVED", "", 306},
	{"HTTP_307_TEMPORARY_REDIRECT", "StatusTemporaryRedirect", http.StatusTemporaryRedirect},
	{"HTTP_308_PERMANENT_REDIRECT", "StatusPermanentRedirect", http.StatusPermanentRedirect},

	{"HTTP_400_BAD_REQUEST", "StatusBadRequest", http.StatusBadRequest},
	{"HTTP_401_UNAUTHORIZED", "StatusUnauthorized", http.StatusUnauthorized},
	{"HTTP_402_PAYMENT_REQUIRED", "StatusPaymentRequired", http.StatusPaymentRequired},
	{"HTTP_403_FORBIDDEN", "StatusForbidden", http.StatusForbidden},
	{"HTTP_404_NOT_FOUND", "StatusNotFound", http.StatusNotFound},
	{"HTTP_405_METHOD_NOT_ALLOWED", "StatusMethodNotAllowed", http.StatusMethodNotAllowed},
	{"HTTP_406_NOT_ACCEPTABLE", "StatusNotAcceptable", http.StatusNotAcceptable},
	{"HTTP_407_PROXY_AUTHENTICATION_REQUIRED", "StatusProxyAuthRequired", http.StatusProxyAuthRequired},
	{"HTTP_408_REQUEST_TIMEOUT", "StatusRequestTimeout", http.StatusRequestTimeout},
	{"HTTP_409_CONFLICT", "StatusConflict", http.StatusConflict},
	{"HTTP_410_GONE", "StatusGone", http.StatusGone},
	{"HTTP_411_LENGTH_REQUIRED", "StatusLengthRequired", http.StatusLengthRequired},
	{"HTTP_412_PRECONDITION_FAILED", "StatusPreconditionFailed", http.StatusPreconditionFailed},
	{"HTTP_413_CONTENT_TOO_LARGE", "StatusContentTooLarge", http.StatusRequestEntityTooLarge},
	{"HTTP_413_REQUEST_ENTITY_TOO_LARGE", "StatusRequestEntityTooLarge", http.StatusRequestEntityTooLarge},
	{"HTTP_414_URI_TOO_LONG", "StatusURITooLong", http.StatusRequestURITooLong},
	{"HTTP_414_REQUEST_URI_TOO_LONG", "StatusRequestURITooLong", http.StatusRequestURITooLong},
	{"HTTP_415_UNSUPPORTED_MEDIA_TYPE", "StatusUnsupportedMediaType", http.StatusUnsupportedMediaType},
	{"HTTP_416_RANGE_NOT_SATISFIABLE", "StatusRangeNotSatisfiable", http.StatusRequestedRangeNotSatisfiable},
	{"HTTP_416_REQUESTED_RANGE_NOT_SATISFIABLE", "StatusRequestedRangeNotSatisfiable", http.StatusRequestedRangeNotSatisfiable},
	{"HTTP_417_EXPECTATION_FAILED", "StatusExpectationFailed", http.StatusExpectationFailed},
	{"HTTP_418_IM_A_TEAPOT", "StatusTeapot", http.StatusTeapot},
	{"HTTP_421_MISDIRECTED_REQUEST", "StatusMisdirectedRequest", http.StatusMisdirectedRequest},
	{"HTTP_422_UNPROCESSABLE_CONTENT", "StatusUnprocessableContent", http.StatusUnprocessableEntity},
	{"HTTP_422_UNPROCESSABLE_ENTITY", "StatusUnprocessableEntity", http.StatusUnprocessableEntity},
	{"HTTP_423_LOCKED", "StatusLocked", http.StatusLocked},
	{"HTTP_424_FAILED_DEPENDENCY", "StatusFailedDependency", http.StatusFailedDependency},
	{"HTTP_425_TOO_EARLY", "StatusTooEarly", http.StatusTooEarly},
	{"HTTP_426_UPGRADE_REQUIRED", "StatusUpgradeRequired", http.StatusUpgradeRequired},
	{"HTTP_428_PRECONDITION_REQUIRED", "StatusPreconditionRequired", http.StatusPreconditionRequired},
	{"HTTP_429_TOO_MANY_REQUESTS", "StatusTooManyRequests", http.StatusTooManyRequests},
	{"HTTP_431_REQUEST_HEADER_FIELDS_TOO_LARGE", "StatusRequestHeaderFieldsTooLarge", http.StatusRequestHeaderFieldsTooLarge},
	{"HTTP_451_UNAVAILABLE_FOR_LEGAL_REASONS", "StatusUnavailableForLegalReasons", http.StatusUnavailableForLegalReasons},

	{"HTTP_500_INTERNAL_SERVER_ERROR", "StatusInternalServerError", http.StatusInternalServerError},
	{"HTTP_501_NOT_IMPLEMENTED", "StatusNotImplemented", http.StatusNotImplemented},
	{"HTTP_502_BAD_GATEWAY", "StatusBadGateway", http.StatusBadGateway},
	{"HTTP_503_SERVICE_UNAVAILABLE", "StatusServiceUnavailable", http.StatusServiceUnavailable},
	{"HTTP_504_GATEWAY_TIMEOUT", "StatusGatewayTimeout", http.StatusGatewayTimeout},
	{"HTTP_505_HTTP_VERSION_NOT_SUPPORTED", "StatusHTTPVersionNotSupported", http.StatusHTTPVersionNotSupported},
	{"HTTP_506_VARIANT_ALSO_NEGOTIATES", "StatusVariantAlsoNegotiates", http.StatusVariantAlsoNegotiates},
	{"HTTP_507_INSUFFICIENT_STORAGE", "StatusInsufficientStorage", http.StatusInsufficientStorage},
	{"HTTP_508_LOOP_DETECTED", "StatusLoopDetected", http.StatusLoopDetected},
	{"HTTP_510_NOT_EXTENDED", "StatusNotExtended", http.StatusNotExtended},
	{"HTTP_511_NETWORK_AUTHENTICATION_REQUIRED", "StatusNetworkAuthenticationRequired", http.StatusNetworkAuthenticationRequired},

	{"WS_1000_NORMAL_CLOSURE", "", 1000},
	{"WS_1001_GOING_AWAY", "", 1001},
	{"WS_1002_PROTOCOL_ERROR", "", 1002},
	{"WS_1003_UNSUPPORTED_DATA", "", 1003},
	{"WS_1005_NO_STATUS_RCVD", "", 1005},
	{"WS_1006_ABNORMAL_CLOSURE", "", 1006},
	{"WS_1007_INVALID_FRAME_PAYLOAD_DATA", "", 1007},
	{"WS_1008_POLICY_VIOLATION", "", 1008},
	{"WS_1009_MESSAGE_TOO_BIG", "", 1009},
	{"WS_1010_MANDATORY_EXT", "", 1010},
	{"WS_1011_INTERNAL_ERROR", "", 1011},
	{"WS_1012_SERVICE_RESTART", "", 1012},
	{"WS_1013_TRY_AGAIN_LATER", "", 1013},
	{"WS_1014_BAD_GATEWAY", "", 1014},
	{"WS_1015_TLS_HANDSHAKE", "", 1015},
	{"WS3000Unauthorized", "", 3000},
	{"WS3003Forbidden", "", 3003},
	{"WS3008Timeout", "", 3008},
}

// ours turns HTTP_404_NOT_FOUND into HTTP404NotFound and "404 Not Found", the
// number and phrase of its card. A name of ours stays as it is.
func ours(fastapi string) (name, phrase string) {
	words := strings.Split(fastapi, "_")
	for i, word := range words {
		switch {
		case len(words) == 1:
		case word == "HTTP", word == "WS", word == "OK", word == "URI", word == "TLS":
		case word == "IM" && words[1] == "226":
		default:
			words[i] = word[:1] + strings.ToLower(word[1:])
		}
	}
	odd := strings.NewReplacer("Non A", "Non-A", "Multi ", "Multi-", "Reserved", "Unused", "Im A T", "I'm a t")
	return strings.Join(words, ""), odd.Replace(strings.Join(words[1:], " "))
}

//go:embed status.go
var cards string

//go:embed doc.go
var overview string

// declared is what status.go declares.
func declared(t *testing.T) *types.Scope {
	pkg, err := importer.ForCompiler(token.NewFileSet(), "source", nil).Import(".")
	if err != nil {
		t.Fatal(err)
	}
	return pkg.Scope()
}

func TestValues(t *testing.T) {
	scope, known := declared(t), make(map[string]bool)
	for _, row := range table {
		if !strings.Contains(row.fastapi, fmt.Sprint(row.value)) {
			t.Errorf("row %s has the value %d, want the number in the name", row.fastapi, row.value)
		}
		numbered, _ := ours(row.fastapi)
		for _, name := range []string{row.named, numbered} {
			known[name] = true
			constant, ok := scope.Lookup(name).(*types.Const)
			switch {
			case name == "":
			case !ok:
				t.Errorf("%s is missing, want %d (row %s)", name, row.value, row.fastapi)
			case constant.Val().String() != fmt.Sprint(row.value):
				t.Errorf("%s = %s, want %d (row %s)", name, constant.Val(), row.value, row.fastapi)
			case constant.Type() != types.Typ[types.UntypedInt]:
				t.Errorf("%s has the type %s, want untyped int (row %s)", name, constant.Type(), row.fastapi)
			}
		}
	}
	for _, name := range scope.Names() {
		if !known[name] {
			t.Errorf("%s has no row in the table", name)
		}
	}
}

// TestNetHTTP finds a constant that a later net/http has and the table lacks.
func TestNetHTTP(t *testing.T) {
	library, err := importer.Default().Import("net/http")
	if err != nil {
		t.Skipf("cannot look into net/http: %v", err)
	}
	names, theirs := declared(t), library.Scope()
	for _, name := range theirs.Names() {
		want, ok := theirs.Lookup(name).(*types.Const)
		if !ok || !strings.HasPrefix(name, "Status") {
			continue
		}
		if got, ok := names.Lookup(name).(*types.Const); !ok || got.Val().String() != want.Val().String() {
			t.Errorf("%s is missing or has another value, want %s (net/http.%[1]s)", name, want.Val())
		}
	}
	for _, link := range regexp.MustCompile(`\[net/http\.([^]]+)\]`).FindAllStringSubmatch(cards+overview, -1) {
		if theirs.Lookup(link[1]) == nil {
			t.Errorf("doc link %s leads nowhere, want an exported name of net/http", link[0])
		}
	}
}

func TestDocLinks(t *testing.T) {
	scope := declared(t)
	for _, link := range regexp.MustCompile(`\[([^]]+)\]`).FindAllStringSubmatch(cards+overview, -1) {
		if scope.Lookup(link[1]) == nil && !strings.HasPrefix(link[1], "net/http.") {
			t.Errorf("doc link %s leads nowhere, want a constant of status.go", link[0])
		}
	}
}

// TestCards reads status.go as one line, its comments without the slashes and a
// blank line as |. RFC 9110 numbers its sections by the codes, but skips some.
func TestCards(t *testing.T) {
	rest := strings.NewReplacer("\n\n", " | ", "\n// ", " ").Replace(cards)
	rest = strings.Join(strings.Fields(rest), " ") + " "
	links := regexp.MustCompile(` // https://www\.(rfc-editor\.org/rfc/rfc\d+\.html#section-\d+(\.\d+)*|` +
		`iana\.org/assignments/websocket/websocket\.xhtml#close-code-number) $`)
	skipped, linked := map[int]int{421: 2, 422: 2, 426: 5}, 0
	for i, row := range table {
		numbered, phrase := ours(row.fastapi)
		name, comment := row.named, strings.TrimSuffix(" // "+row.fastapi, " // "+numbered)
		decl := fmt.Sprintf("const ( %s = %d %s = %s%s )", name, row.value, numbered, name, comment)
		if name == "" {
			name, decl = numbered, fmt.Sprintf("const %s = %d%s ", numbered, row.value, comment)
		}
		opening, former := name+" ("+phrase+") ", i > 0 && row.value == table[i-1].value
		if former {
			now := table[i-1].named
			numberedNow, _ := ours(table[i-1].fastapi)
			opening = fmt.Sprintf("%s (%d) is the former name of [%s]. // Deprecated: Use [%[3]s]. // //go:fix inline ", name, row.value, now)
			decl = fmt.Sprintf("const ( %s = %s %s = %s%s )", name, now, numbered, numberedNow, comment)
		} else if phrase == "" || row.value >= 1000 {
			opening = name + " "
		}
		start, end := strings.Index(rest, opening), strings.Index(rest, decl)
		if start < 0 || end < start || strings.Contains(rest[start:end], " | ") {
			t.Errorf("row %s has no card in its place, want %q, then %q and no blank line between", row.fastapi, opening, decl)
			continue
		}
		link := strings.Trim(links.FindString(rest[start:end]), " /")
		rest = rest[end:]
		if link == "" && !former {
			t.Errorf("card of %s has no link, want one to a section of an RFC or to the registry", name)
		}
		if strings.Contains(link, "/rfc9110.html") {
			linked++
			want := fmt.Sprintf("#section-15.%d.%d", row.value/100+1, row.value%100+1-skipped[row.value])
			if !strings.HasSuffix(link, want) {
				t.Errorf("card of %s has the link %s, want %s", name, link, want)
			}
		}
	}
	if linked != 46 && !t.Failed() {
		t.Errorf("%d cards link to RFC 9110, want 46", linked)
	}
}

func Example_handler() {
	w := httptest.NewRecorder() // in a handler, its http.ResponseWriter
	w.Header().Set("Location", "/items/1")
	w.WriteHeader(status.StatusCreated)
	fmt.Println(w.Code, w.Header().Get("Location"))
	// Output: 201 /items/1
}

// The payload of a Close frame is the code in two bytes and the reason.
func Example_closeFrame() {
	code := binary.BigEndian.AppendUint16(nil, status.WS1008PolicyViolation)
	fmt.Printf("%q\n", append(code, "no spam"...))
	// Output: "\x03\xf0no spam"
}
