package status_test

import (
	"encoding/binary"
	"fmt"
	"go/ast"
	"go/build"
	"go/doc/comment"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"strings"
	"testing"

	"example.com/status"
)

// table has a row for each declaration of status.go, in the same order.
var table = []struct {
	fastapi string // FastAPI's name; in lower case, one that it lacks
	named   string // net/http's name or RFC 9110's; "" where they have none
	value   int    // net/http's value, wherever Go 1.19 has the code
	defined string // its section, "IANA" or a URL; "former": an old name of the row above
}{
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

// ours turns HTTP_404_NOT_FOUND into HTTP404NotFound and " (404 Not Found) ".
func ours(fastapi string) (name, phrase string) {
	words := strings.Split(strings.ToUpper(fastapi), "_")
	for i, word := range words {
		switch {
		case word == "HTTP", word == "WS", word == "OK", word == "URI", word == "TLS":
		case word == "IM" && words[1] == "226":
		default:
			words[i] = word[:1] + strings.ToLower(word[1:])
		}
	}
	name, phrase = strings.Join(words, ""), " "
	if words[0] == "HTTP" {
		odd := strings.NewReplacer("Non A", "Non-A", "Multi ", "Multi-", "Reserved", "Unused", "Im A T", "I'm a t")
		phrase = " (" + odd.Replace(strings.Join(words[1:], " ")) + ") "
	}
	return name, phrase
}

// expected returns what status.go has for row i: the start of the comment, with ¶
// between paragraphs, and all lines from the one before the comment's last.
func expected(i int) (start, lines string) {
	row := table[i]
	numbered, phrase := ours(row.fastapi)
	end := "// " + strings.NewReplacer("RFC ", "https://www.rfc-editor.org/rfc/rfc", ", ", ".html#section-",
		"IANA", "https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number").Replace(row.defined)
	fastapi := ""
	if row.fastapi == strings.ToUpper(row.fastapi) {
		fastapi = " // " + row.fastapi
	}
	if row.named == "" {
		return numbered + phrase, fmt.Sprintf(`//
%s
const %s = %d%s`, end, numbered, row.value, fastapi)
	}
	first, second := fmt.Sprint(row.value), row.named
	start = row.named + phrase
	if row.defined == "former" {
		end = "//go:fix inline"
		first = table[i-1].named
		second, _ = ours(table[i-1].fastapi)
		start = fmt.Sprintf("%s (%d) is the former name of [%s]. ¶ Deprecated: Use [%s] or [%s].",
			row.named, row.value, first, first, second)
	}
	return start, fmt.Sprintf(`//
%s
const (
	%-*s = %s
	%s = %s%s
)`, end, len(numbered), row.named, first, numbered, second, fastapi)
}

var fset = token.NewFileSet()

// parse reads the package. It compiles, so there is no error.
func parse() (files []*ast.File, pkg *types.Package) {
	dir, _ := build.ImportDir(".", 0)
	for _, name := range dir.GoFiles {
		file, _ := parser.ParseFile(fset, name, nil, parser.ParseComments)
		files = append(files, file)
	}
	pkg, _ = (&types.Config{Error: func(error) {}}).Check("status", fset, files, nil)
	return files, pkg
}

// TestDeclarations compares each declaration and its comment with its row.
func TestDeclarations(t *testing.T) {
	files, _ := parse()
	i := 0 // the row of the next declaration
	for _, file := range files {
		source, _ := os.ReadFile(fset.Position(file.Pos()).Filename)
		found := strings.Split(strings.ReplaceAll(string(source), "\r\n", "\n"), "\n")
		for _, decl := range file.Decls {
			at := fset.Position(decl.Pos())
			group, ok := decl.(*ast.GenDecl)
			if !ok || group.Tok != token.CONST || i == len(table) {
				t.Fatalf("%s: found no row for this", at)
			}
			row := table[i]
			start, lines := expected(i)
			i++
			if name := group.Specs[0].(*ast.ValueSpec).Names[0].Name; !strings.HasPrefix(start, name+" ") {
				t.Fatalf("%s: found %s, want the next row, %s", at, name, row.fastapi)
			}
			if !strings.Contains(row.fastapi, fmt.Sprint(row.value)) {
				t.Errorf("row %s = %d, want the number in its name", row.fastapi, row.value)
			}
			if group.Doc == nil {
				t.Errorf("%s: found no comment right above", at)
				continue
			}

			above := fset.Position(group.Doc.Pos())
			text := strings.NewReplacer("\n\n", " ¶ ", "\n", " ").Replace(group.Doc.Text())
			if !strings.HasPrefix(text, start) {
				t.Errorf("%s: found %.*q, want %q", above, len(start), text, start)
			} else if n := strings.Count(text, "¶"); n != 1 {
				t.Errorf("%s: found %d paragraphs, want 2", above, n+1)
			}
			if n := len(strings.Fields(text)) - 2; n > 70 { // without ¶ and link
				t.Errorf("%s: found %d words, want at most 70", above, n)
			}
			for k, want := range strings.Split(lines, "\n") {
				if got := found[at.Line-3+k]; got != want {
					t.Errorf("%s:%d: found %q, want %q", at.Filename, at.Line-2+k, got, want)
					break
				}
			}
		}
	}
	if i < len(table) {
		t.Errorf("%s: found the end, want %s", fset.Position(files[len(files)-1].End()), table[i].fastapi)
	}
}

// TestNetHTTP finds what a later net/http has and status.go lacks.
func TestNetHTTP(t *testing.T) {
	library, err := importer.Default().Import("net/http")
	if err != nil {
		t.Skip(err)
	}
	_, pkg := parse()
	for _, name := range library.Scope().Names() {
		want, _ := types.Eval(fset, library, token.NoPos, name)
		got, _ := types.Eval(fset, pkg, token.NoPos, name)
		if strings.HasPrefix(name, "Status") && fmt.Sprint(got.Value) != fmt.Sprint(want.Value) {
			t.Errorf("status.go: found %s = %v, want %v (net/http.%[1]s)", name, got.Value, want.Value)
		}
	}
}

// TestDocLinks follows each doc link and compares the number behind it.
func TestDocLinks(t *testing.T) {
	library := importer.Default()
	if _, err := library.Import("net/http"); err != nil {
		t.Skip(err)
	}
	files, pkg := parse()
	if files[0].Doc == nil {
		t.Error("doc.go: found no package comment")
	}
	number := regexp.MustCompile(`\[(\w+)\] \((\d+)\)`)
	all := comment.Parser{ // a misspelt name is a link too
		LookupSym:     func(recv, name string) bool { return true },
		LookupPackage: func(name string) (string, bool) { return name, true },
	}
	for _, file := range files {
		for _, group := range file.Comments {
			for _, line := range group.List {
				at := fset.Position(line.Pos())
				links := comment.Printer{DocLinkURL: func(link *comment.DocLink) string {
					from, name, err := pkg, link.Name, error(nil)
					if link.ImportPath != "" {
						from, err = library.Import(link.ImportPath)
					}
					if link.Recv != "" {
						name = "(*new(" + link.Recv + "))." + name // method or field
					}
					if err == nil && name != "" {
						_, err = types.Eval(fset, from, token.NoPos, name)
					}
					if err != nil {
						t.Errorf("%s: found [%s]: %v", at, link.Text[0], err)
					}
					return ""
				}}
				links.HTML(all.Parse(strings.TrimLeft(line.Text, "/ -")))
				for _, found := range number.FindAllStringSubmatch(line.Text, -1) {
					if want, _ := types.Eval(fset, pkg, token.NoPos, found[1]); fmt.Sprint(want.Value) != found[2] {
						t.Errorf("%s: found %s, want %v", at, found[0], want.Value)
					}
				}
			}
		}
	}
}

func Example_handler() {
	createItem := func(w http.ResponseWriter, r *http.Request) {
		name := r.FormValue("name")
		if name == "" {
			http.Error(w, "name is missing", status.StatusBadRequest)
			return
		}
		w.Header().Set("Location", "/items/"+name)
		w.WriteHeader(status.StatusCreated)
		fmt.Fprintln(w, name, "created")
	}

	w := httptest.NewRecorder()
	createItem(w, httptest.NewRequest("POST", "/items?name=tea", nil))
	fmt.Println(w.Code, w.Header().Get("Location"))
	// Output: 201 /items/tea
}

// The payload of a Close frame is the code in two bytes and the reason.
func Example_closeFrame() {
	code := binary.BigEndian.AppendUint16(nil, status.WS1008PolicyViolation)
	fmt.Printf("%q\n", append(code, "no spam"...))
	// Output: "\x03\xf0no spam"
}
