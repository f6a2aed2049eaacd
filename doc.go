// Package status names the status codes of HTTP and the close codes of
// WebSocket. In the editor, each name shows what its code means, what must or
// should go with it and where it is defined.
//
// The names are untyped constants and fit wherever the number fits: an int, a
// uint16, a library's own type. [net/http.StatusText] gives the phrase of an
// HTTP code (the former one for 413, 414, 416 and 422, none for 306), code/100
// its class.
//
// # Finding a code
//
// Most HTTP codes have two names of one value, [HTTP404NotFound] to find it by
// number and [StatusNotFound] as in net/http. A WebSocket code has one:
// [WS1008PolicyViolation]. After "status." an editor finds the first with h404,
// the first two with notf, the third with ws1008 or policy.
//
// # From FastAPI
//
// HTTP_404_NOT_FOUND becomes HTTP404NotFound: drop the underscores and
// capitalize each word, but leave HTTP, WS, OK, URI, TLS and the IM of
// HTTP226IMUsed in capitals. In the source, the comment after a constant is
// FastAPI's name, if it has one.
//
// # From net/http
//
// Every status constant of net/http is here, with its name and its value. Four
// of its names are former ones, for 413, 414, 416 and 422. They are deprecated
// here, and "go fix -inline ./..." of Go 1.26 or later replaces them.
//
// # Close codes that must not be sent
//
// A Close frame must not carry [WS1005NoStatusRcvd], [WS1006AbnormalClosure] or
// [WS1015TLSHandshake]: they only report to the application how a connection
// ended or failed to open. A script in a browser can send only 1000 and 3000 to
// 4999: of the names here, [WS1000NormalClosure], [WS3000Unauthorized],
// [WS3003Forbidden] and [WS3008Timeout]. An application's own codes, unless
// registered with IANA, belong in 4000 to 4999.
package status
