import type { FindingCode } from '../../../findings/codes.ts';

/** Ý nghĩa của các phát hiện về cử tri: luật muốn gì, và nếu để nguyên thì điều gì xảy ra. */
export const voters = {
  'voter/name-missing':
    'Dòng này không có họ và tên. Danh sách cử tri được niêm yết để Nhân dân kiểm tra, nên phải ghi đủ họ tên từng người. Để nguyên thì không lập được danh sách và không viết được thẻ cử tri cho người này.',
  'voter/birth-missing':
    'Dòng này không có ngày sinh. Ngày sinh cho biết người này đã đủ tuổi bầu cử đến ngày bầu cử hay chưa. Để nguyên thì không biết có được ghi tên hay không, và mẫu danh sách cử tri còn thiếu một cột.',
  'voter/birth-unreadable':
    'Ô ngày sinh có chữ nhưng không hiểu được là ngày nào. Chương trình đọc ngày trước, tháng sau, năm sau cùng, và không đoán thay. Để nguyên thì chưa biết người này có đủ tuổi bầu cử hay không.',
  'voter/birth-impossible':
    'Ngày sinh này không thể có thật: không có trong lịch, chưa đến, hoặc lùi quá xa. Thường là do gõ nhầm hoặc đổi chỗ ngày và tháng. Để nguyên thì tuổi tính ra không đúng và cử tri có thể khiếu nại danh sách.',
  'voter/birth-incomplete':
    'Ngày sinh thiếu ngày hoặc tháng. Mẫu danh sách cử tri chỉ cho ghi năm sinh đối với người sinh từ lâu mà không xác định được ngày, tháng; người trẻ phải ghi đủ. Để nguyên thì danh sách chưa đúng mẫu.',
  'voter/under-age':
    'Tính đến ngày bầu cử, người này chưa đủ tuổi bầu cử. Luật chỉ cho ghi tên công dân đã đủ tuổi vào ngày đó, dù chỉ thiếu một ngày. Để nguyên thì phát nhầm thẻ cử tri, và lá phiếu đó bỏ trái luật.',
  'voter/age-unknown':
    'Ngày sinh chưa đủ ngày, tháng nên có thể đủ tuổi mà cũng có thể chưa đủ tuổi bầu cử. Chương trình không tự chọn thay, vì chọn sai là lấy mất hoặc cho thêm một quyền bầu cử. Cơ quan lập danh sách cần tìm giấy tờ và quyết định.',
  'voter/moved-away':
    'Trạng thái của dòng này là đã chuyển đi. Mỗi công dân chỉ được ghi tên vào một danh sách cử tri, nên tên này không được in và không được tính. Đây chỉ là điều cần biết: hãy chắc rằng cử tri đã có tên ở nơi mới.',
  'voter/turns-18-near-polling-day':
    'Người này đủ tuổi bầu cử ngay trước hoặc ngay sau ngày bầu cử. Chỉ cần ghi nhầm vài ngày là quyền bầu cử của họ đổi khác. Đây chỉ là lời nhắc để đối chiếu giấy tờ thật kỹ.',
  'voter/sex-missing':
    'Dòng này chưa ghi giới tính. Mẫu danh sách cử tri có cột Nam, cột Nữ và cộng số người ở cuối danh sách. Để nguyên thì tổng số nam, số nữ không khớp với tổng số cử tri.',
  'voter/sex-unreadable':
    'Ô giới tính có chữ nhưng không hiểu được là nam hay nữ. Mẫu danh sách cử tri phải đánh dấu một trong hai cột và cộng ở cuối. Để nguyên thì tổng số nam, số nữ không khớp.',
  'voter/id-missing':
    'Dòng này chưa có số căn cước, trong khi mẫu danh sách cử tri và thẻ cử tri đều có mục này. Thiếu số không làm mất quyền bầu cử, nên đây là cảnh báo chứ không phải lỗi. Có số thì mới phát hiện chắc chắn người bị ghi trùng.',
  'voter/id-malformed':
    'Số căn cước không đúng số chữ số, có ký tự lạ, hoặc đã bị bảng tính rút gọn. Số sai in ra danh sách và thẻ cử tri sẽ không khớp với giấy tờ cử tri mang theo. Số chín chữ số là số chứng minh nhân dân cũ, có cột riêng.',
  'voter/id-zero-lost':
    'Bảng tính coi số căn cước là con số nên bỏ mất các số 0 ở đầu. Chương trình thêm lại số 0 và thấy khớp với nơi đăng ký khai sinh, giới tính, năm sinh, nên dùng số đã thêm. Nên sửa ở tệp gốc để các lần sau không phải đoán lại.',
  'voter/id-sex-mismatch':
    'Chữ số thứ tư của số căn cước cho biết thế kỷ sinh và giới tính, ở đây không khớp với cột giới tính. Thường là gõ nhầm một trong hai cột, hoặc chép nhầm số của người khác. Để nguyên thì danh sách in ra có thể sai giới tính hoặc sai số.',
  'voter/id-birth-mismatch':
    'Chữ số thứ năm và thứ sáu của số căn cước là hai số cuối của năm sinh, ở đây không khớp với ngày sinh. Thường là gõ nhầm ngày sinh hoặc chép nhầm số của người khác. Nếu năm sinh sai thì tuổi bầu cử cũng tính sai.',
  'voter/id-place-unknown':
    'Ba chữ số đầu của số căn cước là mã nơi đăng ký khai sinh, ở đây không có trong danh mục mã đã biết. Có thể gõ nhầm, cũng có thể là người đăng ký ở nước ngoài. Trong ví dụ, 028 là mã đặt ra cho người không có thật, nên coi như đã biết.',
  'voter/duplicate-id':
    'Cùng một số đứng ở hai dòng trở lên. Mỗi công dân chỉ được ghi tên vào một danh sách cử tri, nên hoặc một người bị ghi hai lần, hoặc số bị chép nhầm. Để nguyên thì một người có thể nhận hai thẻ cử tri. Ví dụ dưới đây là dòng thứ hai, mang nhầm số của bà Nguyễn Thị Sáng.',
  'voter/duplicate-person':
    'Hai dòng cùng họ tên và cùng ngày sinh, mà không có hai số căn cước khác nhau để phân biệt. Mỗi công dân chỉ được ghi tên vào một danh sách cử tri. Nếu là một người, xóa một dòng; nếu là hai người, ghi số căn cước của từng người như ví dụ.',
  'voter/possible-duplicate':
    'Hai dòng giống nhau đến mức có thể là một người: họ tên chỉ khác dấu hay một chữ, ngày và tháng sinh đổi chỗ, số căn cước chỉ khác một chữ số. Thường do ghi cả ở nơi thường trú và nơi tạm trú, hoặc do ghép hai danh sách. Nếu là một người mà để nguyên thì người đó có hai thẻ cử tri. Ví dụ dưới đây là dòng thứ hai, giống dòng của bà Nguyễn Thị Sáng cùng ngày sinh.',
  'voter/nationality':
    'Quốc tịch ghi ở dòng này không phải Việt Nam. Chỉ công dân Việt Nam có quyền bầu cử. Để nguyên thì người không có quyền bầu cử vẫn nhận được thẻ cử tri.',
  'voter/barred':
    'Trạng thái của dòng này thuộc trường hợp luật không cho ghi tên vào danh sách cử tri, hoặc người này đã chết. Tên như vậy không được in và không được tính. Nếu người đó được khôi phục quyền bầu cử kịp thời hạn luật định trước giờ bỏ phiếu, tên được bổ sung trở lại.',
  'voter/residence-missing':
    'Không có địa chỉ ở cả ba cột nơi cư trú. Nơi cư trú quyết định cử tri bỏ phiếu ở đâu và bầu những cấp nào. Để nguyên thì không lập được dòng này trong danh sách cử tri.',
  'voter/residence-both':
    'Cả nơi thường trú và nơi tạm trú đều được ghi. Mẫu danh sách cử tri chỉ ghi một nơi: nơi cử tri đăng ký bỏ phiếu. Để cả hai thì không rõ cử tri được bầu mấy cấp, và dễ bị ghi tên ở hai nơi.',
  'voter/temporary-since-missing':
    'Cử tri bỏ phiếu ở nơi tạm trú, nhưng chưa biết chắc đã tạm trú từ ngày nào. Người tạm trú chưa đủ thời gian luật định thì không bầu đại biểu Hội đồng nhân dân cấp xã. Để nguyên thì không đánh dấu được cấp bầu cử và không tính được số phiếu phải in.',
  'voter/ballots-differ':
    'Dấu ở ba cột cấp bầu cử không giống kết quả tính theo diện cử tri, nơi cư trú và thời gian tạm trú. Phát thừa hoặc thiếu phiếu bầu đều làm sai kết quả kiểm phiếu. Hãy sửa dấu, hoặc sửa dữ liệu mà từ đó dấu được tính ra.',
  'voter/category-unreadable':
    'Chữ ở cột diện cử tri không thuộc các diện đã biết. Diện quyết định cử tri được bầu những cấp nào. Để nguyên thì dòng này chưa đánh dấu được cấp bầu cử.',
  'voter/area-missing':
    'Cử tri chưa được xếp vào khu vực bỏ phiếu nào. Danh sách cử tri được lập theo từng khu vực bỏ phiếu. Để nguyên thì tên người này không có trong danh sách nào được niêm yết và không có thẻ cử tri.',
  'voter/area-unknown':
    'Cử tri được xếp vào một khu vực bỏ phiếu không có trong bảng khu vực bỏ phiếu. Thường là gõ nhầm số, hoặc bảng khu vực còn thiếu dòng. Để nguyên thì cử tri không có tên trong danh sách nào được niêm yết.',
  'voter/area-not-of-neighbourhood':
    'Tổ dân phố của cử tri thuộc khu vực bỏ phiếu khác với khu vực đã ghi. Có thể ghi nhầm tổ, ghi nhầm khu vực, hoặc cử tri bỏ phiếu ở khu vực riêng. Nếu nhầm, cử tri sẽ đến nơi bỏ phiếu mà không thấy tên mình.',
  'voter/household-split':
    'Những người cùng số hộ bị xếp vào nhiều khu vực bỏ phiếu. Danh sách cử tri xếp theo hộ, nên một hộ thường ở cùng một khu vực. Có thể ghi nhầm khu vực, hoặc hai hộ khác nhau trùng số.',
} satisfies Partial<Record<FindingCode, string>>;
