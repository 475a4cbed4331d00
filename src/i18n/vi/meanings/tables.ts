import type { FindingCode } from '../../../findings/codes.ts';

/** Ý nghĩa của những điều nhận thấy khi đọc bảng, và của trường hợp kho luật không có quy định. */
export const tables = {
  'table/duplicate-column':
    'Hai cột trong bảng có cùng tiêu đề. Chương trình chỉ đọc cột đầu tiên, nên nếu nội dung đúng nằm ở cột sau thì bị bỏ sót. Xóa hoặc đổi tên cột thừa rồi kiểm tra lại.',
  'table/unknown-column':
    'Bảng có một cột mà chương trình không nhận ra tiêu đề. Cột đó được để nguyên, không ảnh hưởng gì. Chỉ cần sửa tiêu đề nếu đó chính là một cột dùng cho bầu cử.',
  'table/missing-column':
    'Bảng thiếu một cột cần có. Những phép kiểm tra dựa vào cột đó không làm được. Thêm cột, hoặc sửa tiêu đề nếu cột đã có dưới tên khác.',
  'table/ragged-row':
    'Dòng này có số ô khác với dòng tiêu đề. Thường do trong địa chỉ có dấu phẩy mà không đặt trong dấu ngoặc kép, làm nội dung lệch sang cột khác. Các ô thừa không được đọc, các ô thiếu coi như trống.',
  'table/bad-encoding':
    'Tệp không lưu đúng bảng mã UTF-8, nên một số chữ không đọc được hoặc phải chuyển mã. Tên người có dấu dễ bị sai ở những chỗ này. Lưu lại tệp theo kiểu “CSV UTF-8” rồi xem lại.',
  'table/letters-lost':
    'Trong họ tên, địa chỉ có dấu “?” thay cho chữ có dấu, như “Nguy?n V?n An”, vì tệp được xuất theo bảng mã ANSI không có chữ Việt. Chữ đã mất thì không chương trình nào khôi phục được. Phải xuất lại từ phần mềm hoặc tệp gốc thành .xlsx hoặc “CSV UTF-8”.',
  'table/legacy-font':
    'Chữ trong tệp gõ theo phông cũ, chẳng hạn TCVN3 hay VNI. Chương trình đã nhận ra và chuyển sang Unicode. Nên xem lại vài tên rồi lưu tệp theo Unicode để dùng về sau.',
  'table/total-row':
    'Một dòng được hiểu là dòng cộng, dòng mang sang, số trang hoặc tên một phần, nên không tính vào danh sách. Nếu đúng thì không phải làm gì. Nếu đó là một người, một việc hay một khu vực của danh sách thì cần sửa lại để không bị bỏ sót.',
  'table/rows-left-out':
    'Danh sách được hiểu là đã hết, vì có dòng cộng, câu kết hoặc phần ký tên, nhưng bên dưới vẫn còn dòng ghi họ tên và nội dung khác. Chương trình không đọc những dòng đó, vì có thể là người ký, và báo lại để không ai bị bỏ sót. Nếu họ thuộc danh sách, chuyển các dòng đó lên trên.',
  'table/two-digit-year':
    'Năm sinh chỉ ghi hai chữ số, như 5/3/58. Chương trình hiểu đó là năm duy nhất mà người ấy ở tuổi của một cử tri vào năm bầu cử (không là trẻ em, cũng không già hơn mọi người trong danh sách), và báo lại để đối chiếu. Năm nào không rõ như vậy thì không đọc. Nên ghi đủ bốn chữ số.',
  'table/month-first':
    'Cả cột ngày ghi tháng trước ngày, như 01/25/1980, kiểu phần mềm của Mỹ. Ngày có hai số đều từ 12 trở xuống, như 05/03/1980, sẽ bị hiểu ngược nếu không nói rõ. Nhập tệp với tùy chọn --dates để nói cột đó đọc thế nào.',
  'table/days-swapped':
    'Khi mở tệp bằng bảng tính cài theo kiểu Mỹ, 05/03/1958 bị hiểu là ngày 3 tháng 5, còn 25/03/1958 vẫn là chữ. Dấu hiệu là mọi ô ngày đều từ mùng 1 đến 12, mọi ô chữ đều sau ngày 12. Chương trình chỉ báo lại, không tự đảo.',
  'table/serial-days':
    'Ô ngày chỉ còn một số năm chữ số như 29221: đó là số ngày bảng tính đếm từ năm 1900 hoặc 1904, hiện ra khi ô bị mất định dạng ngày. Chương trình không tự đổi vì không chắc đếm từ năm nào. Số bốn chữ số được hiểu là năm.',
  'table/invisible-characters':
    'Trong ô có ký tự không nhìn thấy, thường do chép từ trang web, tệp PDF hoặc phần mềm khác. Chúng làm hai họ tên trông giống nhau lại thành khác nhau. Chương trình bỏ qua các ký tự này khi đọc và khi in.',
  'table/formula-error':
    'Ô này chứa lỗi công thức của bảng tính, như #REF! hoặc #N/A. Chương trình không biết nội dung thật là gì nên coi như trống. Sửa công thức hoặc gõ thẳng nội dung vào ô.',
  'table/cell-unreadable':
    'Nội dung của ô không đúng kiểu của cột, chẳng hạn giờ mở cửa ghi bằng chữ. Chương trình không đoán mà coi ô là để trống. Ghi lại cho đúng kiểu để nội dung này được dùng.',
  'table/hidden-rows':
    'Trong bảng tính có dòng, cột hoặc trang đang bị ẩn, có thể do bộ lọc. Người mở tệp không nhìn thấy, nhưng chương trình vẫn đọc để không bỏ sót ai. Bỏ ẩn để xem; nếu là dữ liệu cũ thì xóa hẳn.',
  'table/sheet-unread':
    'Tệp có một trang không được đọc, vì trang đó bị ẩn, có các cột khác, hoặc không có dòng tiêu đề của bảng. Nếu người trong trang đó thuộc danh sách thì họ đang bị bỏ sót.',
  'table/value-from-title':
    'Bảng không ghi cho từng dòng một điều cần biết (khu vực bỏ phiếu, tổ chức, cấp, đơn vị bầu cử, nhóm việc), nhưng có dòng chữ, tiêu đề hoặc tên trang cho biết điều đó. Chương trình ghi giá trị này cho các dòng bên dưới và nói rõ đã lấy từ đâu.',
  'rule/none':
    'Chương trình cần một quy định để kiểm tra phần này, nhưng kho luật không có quy định đó cho cuộc bầu cử đang xét. Chương trình nói rõ điều này chứ không đoán. Người phụ trách cần tự đối chiếu với văn bản luật.',
} satisfies Partial<Record<FindingCode, string>>;
