package status_test

import (
	"encoding/binary"
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"example.com/status"
)

// Where the codes are defined.
const (
	rfc2295 = "https://www.rfc-editor.org/rfc/rfc2295.html#section-"
	rfc2518 = "https://www.rfc-editor.org/rfc/rfc2518.html#section-"
	rfc2774 = "https://www.rfc-editor.org/rfc/rfc2774.html#section-"
	rfc3229 = "https://www.rfc-editor.org/rfc/rfc3229.html#section-"
	rfc4918 = "https://www.rfc-editor.org/rfc/rfc4918.html#section-"
	rfc5842 = "https://www.rfc-editor.org/rfc/rfc5842.html#section-"
	rfc6455 = "https://www.rfc-editor.org/rfc/rfc6455.html#section-"
	rfc6585 = "https://www.rfc-editor.org/rfc/rfc6585.html#section-"
	rfc7725 = "https://www.rfc-editor.org/rfc/rfc7725.html#section-"
	rfc8297 = "https://www.rfc-editor.org/rfc/rfc8297.html#section-"
	rfc8470 = "https://www.rfc-editor.org/rfc/rfc8470.html#section-"
	rfc9110 = "https://www.rfc-editor.org/rfc/rfc9110.html#section-"
	iana    = "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number"
)

// table has a row for each card of status.go, in the same order. A second row
// of a code is its former name. The names are strings because go fix would
// replace the former ones.
var table = []struct {
	code     int
	fastapi  string // the name in FastAPI, "" where it has none
	numbered string // the same in Go
	named    string // the name in net/http or in RFC 9110, "" where it has none
	nethttp  int    // the constant of net/http, 0 where it has none
	phrase   string // the phrase in the comment, "" where the name says it all
	link     string // the section that defines the code
}{
	{100, "HTTP_100_CONTINUE", "HTTP100Continue", "StatusContinue", http.StatusContinue, "Continue", rfc9110 + "15.2.1"},
	{101, "HTTP_101_SWITCHING_PROTOCOLS", "HTTP101SwitchingProtocols", "StatusSwitchingProtocols", http.StatusSwitchingProtocols, "Switching Protocols", rfc9110 + "15.2.2"},
	{102, "HTTP_102_PROCESSING", "HTTP102Processing", "StatusProcessing", http.StatusProcessing, "Processing", rfc2518 + "10.1"},
	{103, "HTTP_103_EARLY_HINTS", "HTTP103EarlyHints", "StatusEarlyHints", http.StatusEarlyHints, "Early Hints", rfc8297 + "2"},

	{200, "HTTP_200_OK", "HTTP200OK", "StatusOK", http.StatusOK, "OK", rfc9110 + "15.3.1"},
	{201, "HTTP_201_CREATED", "HTTP201Created", "StatusCreated", http.StatusCreated, "Created", rfc9110 + "15.3.2"},
	{202, "HTTP_202_ACCEPTED", "HTTP202Accepted", "StatusAccepted", http.StatusAccepted, "Accepted", rfc9110 + "15.3.3"},
	{203, "HTTP_203_NON_AUTHORITATIVE_INFORMATION", "HTTP203NonAuthoritativeInformation", "StatusNonAuthoritativeInfo", http.StatusNonAuthoritativeInfo, "Non-Authoritative Information", rfc9110 + "15.3.4"},
	{204, "HTTP_204_NO_CONTENT", "HTTP204NoContent", "StatusNoContent", http.StatusNoContent, "No Content", rfc9110 + "15.3.5"},
	{205, "HTTP_205_RESET_CONTENT", "HTTP205ResetContent", "StatusResetContent", http.StatusResetContent, "Reset Content", rfc9110 + "15.3.6"},
	{206, "HTTP_206_PARTIAL_CONTENT", "HTTP206PartialContent", "StatusPartialContent", http.StatusPartialContent, "Partial Content", rfc9110 + "15.3.7"},
	{207, "HTTP_207_MULTI_STATUS", "HTTP207MultiStatus", "StatusMultiStatus", http.StatusMultiStatus, "Multi-Status", rfc4918 + "11.1"},
	{208, "HTTP_208_ALREADY_REPORTED", "HTTP208AlreadyReported", "StatusAlreadyReported", http.StatusAlreadyReported, "Already Reported", rfc5842 + "7.1"},
	{226, "HTTP_226_IM_USED", "HTTP226IMUsed", "StatusIMUsed", http.StatusIMUsed, "IM Used", rfc3229 + "10.4.1"},

	{300, "HTTP_300_MULTIPLE_CHOICES", "HTTP300MultipleChoices", "StatusMultipleChoices", http.StatusMultipleChoices, "Multiple Choices", rfc9110 + "15.4.1"},
	{301, "HTTP_301_MOVED_PERMANENTLY", "HTTP301MovedPermanently", "StatusMovedPermanently", http.StatusMovedPermanently, "Moved Permanently", rfc9110 + "15.4.2"},
	{302, "HTTP_302_FOUND", "HTTP302Found", "StatusFound", http.StatusFound, "Found", rfc9110 + "15.4.3"},
	{303, "HTTP_303_SEE_OTHER", "HTTP303SeeOther", "StatusSeeOther", http.StatusSeeOther, "See Other", rfc9110 + "15.4.4"},
	{304, "HTTP_304_NOT_MODIFIED", "HTTP304NotModified", "StatusNotModified", http.StatusNotModified, "Not Modified", rfc9110 + "15.4.5"},
	{305, "HTTP_305_USE_PROXY", "HTTP305UseProxy", "StatusUseProxy", http.StatusUseProxy, "Use Proxy", rfc9110 + "15.4.6"},
	{306, "HTTP_306_RESERVED", "HTTP306Reserved", "", 0, "Unused", rfc9110 + "15.4.7"},
	{307, "HTTP_307_TEMPORARY_REDIRECT", "HTTP307TemporaryRedirect", "StatusTemporaryRedirect", http.StatusTemporaryRedirect, "Temporary Redirect", rfc9110 + "15.4.8"},
	{308, "HTTP_308_PERMANENT_REDIRECT", "HTTP308PermanentRedirect", "StatusPermanentRedirect", http.StatusPermanentRedirect, "Permanent Redirect", rfc9110 + "15.4.9"},

	{400, "HTTP_400_BAD_REQUEST", "HTTP400BadRequest", "StatusBadRequest", http.StatusBadRequest, "Bad Request", rfc9110 + "15.5.1"},
	{401, "HTTP_401_UNAUTHORIZED", "HTTP401Unauthorized", "StatusUnauthorized", http.StatusUnauthorized, "Unauthorized", rfc9110 + "15.5.2"},
	{402, "HTTP_402_PAYMENT_REQUIRED", "HTTP402PaymentRequired", "StatusPaymentRequired", http.StatusPaymentRequired, "Payment Required", rfc9110 + "15.5.3"},
	{403, "HTTP_403_FORBIDDEN", "HTTP403Forbidden", "StatusForbidden", http.StatusForbidden, "Forbidden", rfc9110 + "15.5.4"},
	{404, "HTTP_404_NOT_FOUND", "HTTP404NotFound", "StatusNotFound", http.StatusNotFound, "Not Found", rfc9110 + "15.5.5"},
	{405, "HTTP_405_METHOD_NOT_ALLOWED", "HTTP405MethodNotAllowed", "StatusMethodNotAllowed", http.StatusMethodNotAllowed, "Method Not Allowed", rfc9110 + "15.5.6"},
	{406, "HTTP_406_NOT_ACCEPTABLE", "HTTP406NotAcceptable", "StatusNotAcceptable", http.StatusNotAcceptable, "Not Acceptable", rfc9110 + "15.5.7"},
	{407, "HTTP_407_PROXY_AUTHENTICATION_REQUIRED", "HTTP407ProxyAuthenticationRequired", "StatusProxyAuthRequired", http.StatusProxyAuthRequired, "Proxy Authentication Required", rfc9110 + "15.5.8"},
	{408, "HTTP_408_REQUEST_TIMEOUT", "HTTP408RequestTimeout", "StatusRequestTimeout", http.StatusRequestTimeout, "Request Timeout", rfc9110 + "15.5.9"},
	{409, "HTTP_409_CONFLICT", "HTTP409Conflict", "StatusConflict", http.StatusConflict, "Conflict", rfc9110 + "15.5.10"},
	{410, "HTTP_410_GONE", "HTTP410Gone", "StatusGone", http.StatusGone, "Gone", rfc9110 + "15.5.11"},
	{411, "HTTP_411_LENGTH_REQUIRED", "HTTP411LengthRequired", "StatusLengthRequired", http.StatusLengthRequired, "Length Required", rfc9110 + "15.5.12"},
	{412, "HTTP_412_PRECONDITION_FAILED", "HTTP412PreconditionFailed", "StatusPreconditionFailed", http.StatusPreconditionFailed, "Precondition Failed", rfc9110 + "15.5.13"},
	{413, "HTTP_413_CONTENT_TOO_LARGE", "HTTP413ContentTooLarge", "StatusContentTooLarge", 0, "Content Too Large", rfc9110 + "15.5.14"},
	{413, "HTTP_413_REQUEST_ENTITY_TOO_LARGE", "HTTP413RequestEntityTooLarge", "StatusRequestEntityTooLarge", http.StatusRequestEntityTooLarge, "", ""},
	{414, "HTTP_414_URI_TOO_LONG", "HTTP414URITooLong", "StatusURITooLong", 0, "URI Too Long", rfc9110 + "15.5.15"},
	{414, "HTTP_414_REQUEST_URI_TOO_LONG", "HTTP414RequestURITooLong", "StatusRequestURITooLong", http.StatusRequestURITooLong, "", ""},
	{415, "HTTP_415_UNSUPPORTED_MEDIA_TYPE", "HTTP415UnsupportedMediaType", "StatusUnsupportedMediaType", http.StatusUnsupportedMediaType, "Unsupported Media Type", rfc9110 + "15.5.16"},
	{416, "HTTP_416_RANGE_NOT_SATISFIABLE", "HTTP416RangeNotSatisfiable", "StatusRangeNotSatisfiable", 0, "Range Not Satisfiable", rfc9110 + "15.5.17"},
	{416, "HTTP_416_REQUESTED_RANGE_NOT_SATISFIABLE", "HTTP416RequestedRangeNotSatisfiable", "StatusRequestedRangeNotSatisfiable", http.StatusRequestedRangeNotSatisfiable, "", ""},
	{417, "HTTP_417_EXPECTATION_FAILED", "HTTP417ExpectationFailed", "StatusExpectationFailed", http.StatusExpectationFailed, "Expectation Failed", rfc9110 + "15.5.18"},
	{418, "HTTP_418_IM_A_TEAPOT", "HTTP418ImATeapot", "StatusTeapot", http.StatusTeapot, "I'm a teapot", rfc9110 + "15.5.19"},
	{421, "HTTP_421_MISDIRECTED_REQUEST", "HTTP421MisdirectedRequest", "StatusMisdirectedRequest", http.StatusMisdirectedRequest, "Misdirected Request", rfc9110 + "15.5.20"},
	{422, "HTTP_422_UNPROCESSABLE_CONTENT", "HTTP422UnprocessableContent", "StatusUnprocessableContent", 0, "Unprocessable Content", rfc9110 + "15.5.21"},
	{422, "HTTP_422_UNPROCESSABLE_ENTITY", "HTTP422UnprocessableEntity", "StatusUnprocessableEntity", http.StatusUnprocessableEntity, "", ""},
	{423, "HTTP_423_LOCKED", "HTTP423Locked", "StatusLocked", http.StatusLocked, "Locked", rfc4918 + "11.3"},
	{424, "HTTP_424_FAILED_DEPENDENCY", "HTTP424FailedDependency", "StatusFailedDependency", http.StatusFailedDependency, "Failed Dependency", rfc4918 + "11.4"},
	{425, "HTTP_425_TOO_EARLY", "HTTP425TooEarly", "StatusTooEarly", http.StatusTooEarly, "Too Early", rfc8470 + "5.2"},
	{426, "HTTP_426_UPGRADE_REQUIRED", "HTTP426UpgradeRequired", "StatusUpgradeRequired", http.StatusUpgradeRequired, "Upgrade Required", rfc9110 + "15.5.22"},
	{428, "HTTP_428_PRECONDITION_REQUIRED", "HTTP428PreconditionRequired", "StatusPreconditionRequired", http.StatusPreconditionRequired, "Precondition Required", rfc6585 + "3"},
	{429, "HTTP_429_TOO_MANY_REQUESTS", "HTTP429TooManyRequests", "StatusTooManyRequests", http.StatusTooManyRequests, "Too Many Requests", rfc6585 + "4"},
	{431, "HTTP_431_REQUEST_HEADER_FIELDS_TOO_LARGE", "HTTP431RequestHeaderFieldsTooLarge", "StatusRequestHeaderFieldsTooLarge", http.StatusRequestHeaderFieldsTooLarge, "Request Header Fields Too Large", rfc6585 + "5"},
	{451, "HTTP_451_UNAVAILABLE_FOR_LEGAL_REASONS", "HTTP451UnavailableForLegalReasons", "StatusUnavailableForLegalReasons", http.StatusUnavailableForLegalReasons, "Unavailable For Legal Reasons", rfc7725 + "3"},

	{500, "HTTP_500_INTERNAL_SERVER_ERROR", "HTTP500InternalServerError", "StatusInternalServerError", http.StatusInternalServerError, "Internal Server Error", rfc9110 + "15.6.1"},
	{501, "HTTP_501_NOT_IMPLEMENTED", "HTTP501NotImplemented", "StatusNotImplemented", http.StatusNotImplemented, "Not Implemented", rfc9110 + "15.6.2"},
	{502, "HTTP_502_BAD_GATEWAY", "HTTP502BadGateway", "StatusBadGateway", http.StatusBadGateway, "Bad Gateway", rfc9110 + "15.6.3"},
	{503, "HTTP_503_SERVICE_UNAVAILABLE", "HTTP503ServiceUnavailable", "StatusServiceUnavailable", http.StatusServiceUnavailable, "Service Unavailable", rfc9110 + "15.6.4"},
	{504, "HTTP_504_GATEWAY_TIMEOUT", "HTTP504GatewayTimeout", "StatusGatewayTimeout", http.StatusGatewayTimeout, "Gateway Timeout", rfc9110 + "15.6.5"},
	{505, "HTTP_505_HTTP_VERSION_NOT_SUPPORTED", "HTTP505HTTPVersionNotSupported", "StatusHTTPVersionNotSupported", http.StatusHTTPVersionNotSupported, "HTTP Version Not Supported", rfc9110 + "15.6.6"},
	{506, "HTTP_506_VARIANT_ALSO_NEGOTIATES", "HTTP506VariantAlsoNegotiates", "StatusVariantAlsoNegotiates", http.StatusVariantAlsoNegotiates, "Variant Also Negotiates", rfc2295 + "8.1"},
	{507, "HTTP_507_INSUFFICIENT_STORAGE", "HTTP507InsufficientStorage", "StatusInsufficientStorage", http.StatusInsufficientStorage, "Insufficient Storage", rfc4918 + "11.5"},
	{508, "HTTP_508_LOOP_DETECTED", "HTTP508LoopDetected", "StatusLoopDetected", http.StatusLoopDetected, "Loop Detected", rfc5842 + "7.2"},
	{510, "HTTP_510_NOT_EXTENDED", "HTTP510NotExtended", "StatusNotExtended", http.StatusNotExtended, "Not Extended", rfc2774 + "7"},
	{511, "HTTP_511_NETWORK_AUTHENTICATION_REQUIRED", "HTTP511NetworkAuthenticationRequired", "StatusNetworkAuthenticationRequired", http.StatusNetworkAuthenticationRequired, "Network Authentication Required", rfc6585 + "6"},

	{1000, "WS_1000_NORMAL_CLOSURE", "WS1000NormalClosure", "", 0, "", rfc6455 + "7.4.1"},
	{1001, "WS_1001_GOING_AWAY", "WS1001GoingAway", "", 0, "", rfc6455 + "7.4.1"},
	{1002, "WS_1002_PROTOCOL_ERROR", "WS1002ProtocolError", "", 0, "", rfc6455 + "7.4.1"},
	{1003, "WS_1003_UNSUPPORTED_DATA", "WS1003UnsupportedData", "", 0, "", rfc6455 + "7.4.1"},
	{1005, "WS_1005_NO_STATUS_RCVD", "WS1005NoStatusRcvd", "", 0, "", rfc6455 + "7.4.1"},
	{1006, "WS_1006_ABNORMAL_CLOSURE", "WS1006AbnormalClosure", "", 0, "", rfc6455 + "7.4.1"},
	{1007, "WS_1007_INVALID_FRAME_PAYLOAD_DATA", "WS1007InvalidFramePayloadData", "", 0, "", rfc6455 + "7.4.1"},
	{1008, "WS_1008_POLICY_VIOLATION", "WS1008PolicyViolation", "", 0, "", rfc6455 + "7.4.1"},
	{1009, "WS_1009_MESSAGE_TOO_BIG", "WS1009MessageTooBig", "", 0, "", rfc6455 + "7.4.1"},
	{1010, "WS_1010_MANDATORY_EXT", "WS1010MandatoryExt", "", 0, "", rfc6455 + "7.4.1"},
	{1011, "WS_1011_INTERNAL_ERROR", "WS1011InternalError", "", 0, "", rfc6455 + "7.4.1"},
	{1012, "WS_1012_SERVICE_RESTART", "WS1012ServiceRestart", "", 0, "", iana},
	{1013, "WS_1013_TRY_AGAIN_LATER", "WS1013TryAgainLater", "", 0, "", iana},
	{1014, "WS_1014_BAD_GATEWAY", "WS1014BadGateway", "", 0, "", iana},
	{1015, "WS_1015_TLS_HANDSHAKE", "WS1015TLSHandshake", "", 0, "", rfc6455 + "7.4.1"},
	{3000, "", "WS3000Unauthorized", "", 0, "", iana},
	{3003, "", "WS3003Forbidden", "", 0, "", iana},
	{3008, "", "WS3008Timeout", "", 0, "", iana},
}

func TestValues(t *testing.T) {
	scope := load(t, "status.go")
	for _, row := range table {
		want, source := row.code, "the number in "+row.numbered
		if row.nethttp != 0 {
			want, source = row.nethttp, "net/http."+row.named
		}
		for _, name := range []string{row.named, row.numbered} {
			if name == "" {
				continue
			}
			constant, ok := scope.Lookup(name).(*types.Const)
			if !ok {
				t.Errorf("%s is no constant of status.go, want %d (%s)", name, want, source)
			} else if got := constant.Val().ExactString(); got != fmt.Sprint(want) {
				t.Errorf("%s = %s, want %d (%s)", name, got, want, source)
			}
		}
	}
}

func TestNames(t *testing.T) {
	named := make(map[string]bool)
	for i, row := range table {
		named[row.named], named[row.numbered] = true, true
		if i > 0 && row.code < table[i-1].code {
			t.Errorf("row %d follows row %d, want the order of the codes", row.code, table[i-1].code)
		}
		start := fmt.Sprintf("HTTP%d", row.code)
		if row.code >= 1000 {
			start = fmt.Sprintf("WS%d", row.code)
		}
		if !strings.HasPrefix(row.numbered, start) {
			t.Errorf("row %d: %s, want a name that starts with %s", row.code, row.numbered, start)
		}
		if row.fastapi != "" && !strings.EqualFold(row.numbered, strings.ReplaceAll(row.fastapi, "_", "")) {
			t.Errorf("row %d: %s, want the words of %s", row.code, row.numbered, row.fastapi)
		}
	}
	scope := load(t, "status.go")
	for _, name := range scope.Names() {
		if !named[name] {
			t.Errorf("%s of status.go has no row in the table", name)
		} else if got := scope.Lookup(name).Type(); got != types.Typ[types.UntypedInt] {
			t.Errorf("%s has the type %s, want %s", name, got, types.Typ[types.UntypedInt])
		}
	}
}

// TestNetHTTP reads the net/http of the Go that runs it, which can have names
// that the table does not know.
func TestNetHTTP(t *testing.T) {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Skipf("no go command to ask for the source of net/http: %v", err)
	}
	source := filepath.Join(strings.TrimSpace(string(root)), "src", "net", "http", "status.go")
	if _, err := os.Stat(source); err != nil {
		t.Skipf("no source of net/http to read: %v", err)
	}
	ours, theirs := load(t, "status.go"), load(t, source)
	if theirs.Lookup("StatusOK") == nil {
		t.Fatalf("%s has no StatusOK, want the status constants of net/http", source)
	}
	for _, name := range theirs.Names() {
		want, ok := theirs.Lookup(name).(*types.Const)
		if !ok {
			continue
		}
		got, ok := ours.Lookup(name).(*types.Const)
		if !ok {
			t.Errorf("%s is missing, want %s (net/http.%s)", name, want.Val(), name)
		} else if got.Val().ExactString() != want.Val().ExactString() {
			t.Errorf("%s = %s, want %s (net/http.%s)", name, got.Val(), want.Val(), name)
		}
	}
}

// TestCards reads each card as one line, its comment without the slashes.
func TestCards(t *testing.T) {
	var cards []string
	for _, block := range strings.Split(read(t, "status.go"), "\n\n") {
		if strings.Contains(block, "\nconst ") {
			text := strings.ReplaceAll("\n"+block, "\n// ", "\n")
			cards = append(cards, strings.Join(strings.Fields(text), " "))
		}
	}
	if len(cards) != len(table) {
		t.Fatalf("status.go has %d cards, want %d, one for each row of the table", len(cards), len(table))
	}
	for i, row := range table {
		fastapi := ""
		if row.fastapi != "" {
			fastapi = " // " + row.fastapi
		}
		start := fmt.Sprintf("%s (%d %s) ", row.named, row.code, row.phrase)
		end := fmt.Sprintf(" // %s const ( %s = %d %s = %s%s )",
			row.link, row.named, row.code, row.numbered, row.named, fastapi)
		switch {
		case i > 0 && row.code == table[i-1].code:
			now := table[i-1]
			start = fmt.Sprintf("%s (%d) is the former name of [%s]. // Deprecated: Use [%s]. // //go:fix inline"+
				" const ( %s = %s %s = %s%s )",
				row.named, row.code, now.named, now.named,
				row.named, now.named, row.numbered, now.numbered, fastapi)
			end = start
		case row.code >= 1000:
			start = row.numbered + " "
			end = fmt.Sprintf(" // %s const %s = %d%s", row.link, row.numbered, row.code, fastapi)
		case row.named == "":
			start = fmt.Sprintf("%s (%d %s) ", row.numbered, row.code, row.phrase)
			end = fmt.Sprintf(" // %s const ( %s = %d%s )", row.link, row.numbered, row.code, fastapi)
		}
		if !strings.HasPrefix(cards[i], start) {
			t.Errorf("card %d, want a start of\n%s\ngot\n%s", row.code, start, cards[i])
		}
		if !strings.HasSuffix(cards[i], end) {
			t.Errorf("card %d, want an end of\n%s\ngot\n%s", row.code, end, cards[i])
		}
	}
}

func TestDocLinks(t *testing.T) {
	checkLinks(t, `\[(\w+)\]`, load(t, "status.go"))
}

func TestNetHTTPLinks(t *testing.T) {
	library, err := importer.Default().Import("net/http")
	if err != nil {
		t.Skipf("no net/http to look names up in: %v", err)
	}
	checkLinks(t, `\[net/http\.(\w+)\]`, library.Scope())
}

func checkLinks(t *testing.T, pattern string, scope *types.Scope) {
	t.Helper()
	for _, file := range []string{"status.go", "doc.go"} {
		for _, link := range regexp.MustCompile(pattern).FindAllStringSubmatch(read(t, file), -1) {
			if scope.Lookup(link[1]) == nil {
				t.Errorf("%s: %s leads nowhere, want an exported name", file, link[0])
			}
		}
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	source, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(string(source), "\r\n", "\n")
}

// load type-checks a file that imports nothing and returns what it declares.
func load(t *testing.T, name string) *types.Scope {
	t.Helper()
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, name, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	pkg, err := new(types.Config).Check(name, files, []*ast.File{file}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return pkg.Scope()
}

func Example_handler() {
	handler := func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodPost || r.URL.Path != "/items/" {
			http.Error(w, "no such thing", status.StatusNotFound)
			return
		}
		w.Header().Set("Location", "/items/1")
		w.WriteHeader(status.StatusCreated)
	}
	server := httptest.NewServer(http.HandlerFunc(handler))
	defer server.Close()

	for _, path := range []string{"/items/", "/nowhere"} {
		response, err := http.Post(server.URL+path, "text/plain", strings.NewReader("pen"))
		if err != nil {
			fmt.Println(err)
			return
		}
		response.Body.Close()
		fmt.Printf("%s %q\n", response.Status, response.Header.Get("Location"))
	}
	// Output:
	// 201 Created "/items/1"
	// 404 Not Found ""
}

// The payload of a Close frame is the code in two bytes and the reason.
func Example_closeFrame() {
	payload := make([]byte, 2)
	binary.BigEndian.PutUint16(payload, status.WS1008PolicyViolation)
	payload = append(payload, "no spam"...)
	fmt.Printf("%q\n", payload)
	// Output: "\x03\xf0no spam"
}
