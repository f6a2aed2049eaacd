package status_test

import (
	"encoding/binary"
	"fmt"
	"go/ast"
	"go/doc/comment"
	"go/format"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"

	"example.com/status"
)

// table has a row for each declaration of status.go, in the same order.
var table = []struct {
	fastapi string // FastAPI's name; ours, where it has none
	named   string // net/http's name or RFC 9110's; "" where they have none
	value   int    // net/http's value, wherever Go 1.19 has the code
	defined string // an RFC's section, "IANA" or a URL; "former": an old name of the row above
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
	{"WS3000Unauthorized", "", 3000, "IANA"},
	{"WS3003Forbidden", "", 3003, "IANA"},
	{"WS3008Timeout", "", 3008, "IANA"},
}

// ours turns HTTP_404_NOT_FOUND into our name, HTTP404NotFound, and what follows
// the name in its comment, " (404 Not Found) ". A name of ours stays as it is.
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
	name, phrase = strings.Join(words, ""), " "
	if words[0] == "HTTP" {
		odd := strings.NewReplacer("Non A", "Non-A", "Multi ", "Multi-", "Reserved", "Unused", "Im A T", "I'm a t")
		phrase = " (" + odd.Replace(strings.Join(words[1:], " ")) + ") "
	}
	return name, phrase
}

// expected returns what status.go has for row i: the start of the comment, with ¶
// between paragraphs, and the lines from its last two on.
func expected(i int) (start, lines string) {
	row := table[i]
	numbered, phrase := ours(row.fastapi)
	fastapi := strings.TrimSuffix(" // "+row.fastapi, " // "+numbered)
	end := strings.NewReplacer("RFC ", "// https://www.rfc-editor.org/rfc/rfc", ", ", ".html#section-",
		"IANA", "// https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number",
		"https:", "// https:", "former", "//go:fix inline").Replace(row.defined)
	if row.named == "" {
		return numbered + phrase, fmt.Sprintf(`//
%s
const %s = %d%s`, end, numbered, row.value, fastapi)
	}
	first, second := fmt.Sprint(row.value), row.named
	start = row.named + phrase
	if row.defined == "former" {
		first = table[i-1].named
		second, _ = ours(table[i-1].fastapi)
		start = fmt.Sprintf("%s (%d) is the former name of [%s]. ¶ Deprecated: Use [%s] or [%s].",
			row.named, row.value, first, first, second)
	}
	return start, fmt.Sprintf(`//
%s
const (
%s = %s
%s = %s%s
)`, end, row.named, first, numbered, second, fastapi)
}

var fset = token.NewFileSet()

// parse reads and checks the package without its tests.
func parse(t *testing.T) ([]*ast.File, *types.Package) {
	names, _ := filepath.Glob("*.go")
	var files []*ast.File
	for _, name := range names {
		if !strings.HasSuffix(name, "_test.go") {
			file, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
			if err != nil {
				t.Fatal(err)
			}
			files = append(files, file)
		}
	}
	ours, err := new(types.Config).Check("status", fset, files, nil)
	if err != nil {
		t.Fatal(err)
	}
	return files, ours
}

// TestDeclarations compares each declaration and its comment with its row.
func TestDeclarations(t *testing.T) {
	files, _ := parse(t)
	i := 0 // the row of the next declaration
	for _, file := range files {
		for _, decl := range file.Decls {
			at := fset.Position(decl.Pos())
			group, ok := decl.(*ast.GenDecl)
			if !ok || group.Tok != token.CONST || i == len(table) {
				t.Fatalf("%s: found a declaration that has no row", at)
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

			doc := group.Doc
			if doc == nil || len(doc.List) < 3 {
				t.Errorf("%s: found no comment right above, want one", at)
				continue
			}
			words := strings.Fields(strings.ReplaceAll(doc.Text(), "\n\n", " ¶ "))
			if text := strings.Join(words, " "); !strings.HasPrefix(text, start) {
				t.Errorf("%s: found %.*q, want %q", fset.Position(doc.Pos()), len(start), text, start)
			}
			if n := len(words) - 2; n > 70 { // without ¶ and link
				t.Errorf("%s: found %d words, want at most 70", fset.Position(doc.Pos()), n)
			}

			var source strings.Builder
			if err := format.Node(&source, fset, group); err != nil {
				t.Fatal(err)
			}
			found := strings.Split(source.String(), "\n")[len(doc.List)-2:]
			for k, want := range strings.Split(lines, "\n") {
				if got := strings.Join(strings.Fields(found[k]), " "); got != want {
					t.Errorf("%s:%d: found %s, want %s", at.Filename, at.Line-2+k, got, want)
					break
				}
			}
		}
	}
	if i < len(table) {
		t.Errorf("status.go: found the end, want %s", table[i].fastapi)
	}
}

// TestNetHTTP finds what a later net/http has and this package lacks.
func TestNetHTTP(t *testing.T) {
	library, err := importer.Default().Import("net/http")
	if err != nil {
		t.Skipf("cannot look into net/http: %v", err)
	}
	_, ours := parse(t)
	for _, name := range library.Scope().Names() {
		want, _ := types.Eval(fset, library, token.NoPos, name)
		got, _ := types.Eval(fset, ours, token.NoPos, name)
		if strings.HasPrefix(name, "Status") && want.Value != nil && fmt.Sprint(got.Value) != want.Value.String() {
			t.Errorf("status.go: found %s = %v, want %v (net/http.%[1]s)", name, got.Value, want.Value)
		}
	}
}

// TestDocLinks follows each doc link, here or into the standard library.
func TestDocLinks(t *testing.T) {
	library := importer.Default()
	_, noLibrary := library.Import("net/http")
	files, ours := parse(t)
	leads := func(link *comment.DocLink) bool {
		pkg, err := ours, error(nil)
		if link.ImportPath != "" {
			pkg, err = library.Import(link.ImportPath)
		}
		if name := link.Name; err == nil && name != "" {
			if link.Recv != "" {
				name = "(*new(" + link.Recv + "))." + name // a method or a field
			}
			_, err = types.Eval(fset, pkg, token.NoPos, name)
		}
		return err == nil || link.ImportPath != "" && noLibrary != nil
	}
	all := comment.Parser{ // takes a misspelt name for a link too
		LookupSym:     func(recv, name string) bool { return true },
		LookupPackage: func(name string) (string, bool) { return name, true },
	}
	for _, file := range files {
		for _, group := range file.Comments {
			for _, line := range group.List {
				links := comment.Printer{DocLinkURL: func(link *comment.DocLink) string {
					if !leads(link) {
						t.Errorf("%s: found [%s], which leads nowhere", fset.Position(line.Pos()), link.Text[0])
					}
					return ""
				}}
				links.HTML(all.Parse(strings.TrimLeft(line.Text, "/ -")))
			}
		}
	}
	if noLibrary != nil {
		t.Skipf("cannot look into net/http: %v", noLibrary)
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
