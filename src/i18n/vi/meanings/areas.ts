import type { FindingCode } from '../../../findings/codes.ts';

/** Ý nghĩa của các phát hiện về khu vực bỏ phiếu, đơn vị bầu cử và số đại biểu. */
export const areas = {
  'area/too-few-voters':
    'Khu vực bỏ phiếu có ít cử tri hơn mức luật định. Luật cho phép ít hơn ở miền núi, hải đảo, nơi dân cư không tập trung và ở khu vực riêng; nếu thuộc trường hợp đó thì phải ghi trong bảng. Để nguyên thì quyết định xác định khu vực bỏ phiếu có thể bị yêu cầu điều chỉnh.',
  'area/too-many-voters':
    'Khu vực bỏ phiếu có nhiều cử tri hơn mức luật định. Đông quá thì cử tri phải chờ lâu và Tổ bầu cử khó kiểm phiếu kịp. Phải chia lại khu vực trước khi thành lập Tổ bầu cử.',
  'area/special-too-few':
    'Bệnh viện, nhà an dưỡng hay cơ sở chăm sóc chỉ được lập khu vực bỏ phiếu riêng khi có đủ số cử tri luật định. Ở đây chưa đủ. Cử tri ở đó bỏ phiếu tại khu vực gần nhất.',
  'area/neighbourhood-twice':
    'Một tổ dân phố được ghi ở nhiều khu vực bỏ phiếu. Như vậy không biết cử tri của tổ đó bỏ phiếu ở đâu. Mỗi tổ dân phố để ở một khu vực.',
  'area/neighbourhood-nowhere':
    'Có cử tri ở một tổ dân phố mà không khu vực bỏ phiếu nào ghi tổ đó. Mọi cử tri phải thuộc một khu vực bỏ phiếu. Để nguyên thì cử tri của tổ này không biết đi bỏ phiếu ở đâu.',
  'area/number-missing':
    'Một dòng của bảng khu vực bỏ phiếu không có số. Danh sách cử tri, thẻ cử tri và Tổ bầu cử đều gọi khu vực theo số. Để nguyên thì không xếp được cử tri vào khu vực này.',
  'area/number-twice':
    'Hai dòng cùng một số khu vực bỏ phiếu. Chương trình không biết địa điểm và tổ dân phố của dòng nào là đúng. Mỗi khu vực bỏ phiếu chỉ để một dòng.',
  'area/kind-unreadable':
    'Chữ ở cột loại khu vực không thuộc các loại đã biết. Loại khu vực quyết định số cử tri tối thiểu, số thành viên và thành phần của Tổ bầu cử. Để nguyên thì những điều đó chưa được kiểm tra cho khu vực này.',
  'area/hours-unlawful':
    'Giờ bỏ phiếu nằm ngoài khung của luật. Tổ bầu cử có thể cho bắt đầu sớm hơn hoặc kết thúc muộn hơn giờ luật định, trong giới hạn của luật; không được bắt đầu muộn hơn hoặc kết thúc sớm hơn. Để nguyên thì thông báo, biển báo in ra sai giờ và các mốc tính theo giờ mở cửa cũng sai.',
  'area/no-polling-team':
    'Khu vực bỏ phiếu chưa có Tổ bầu cử nào trong bảng thành viên. Mỗi khu vực bỏ phiếu phải có một Tổ bầu cử, thành lập đúng hạn. Trước hạn đây là lời nhắc; quá hạn là lỗi.',
  'area/constituency-unknown':
    'Khu vực bỏ phiếu ghi thuộc một đơn vị bầu cử không có trong bảng đơn vị bầu cử. Đơn vị bầu cử quyết định cử tri nhận phiếu bầu có tên những ai. Để nguyên thì có thể phát nhầm phiếu bầu.',
  'constituency/no-board':
    'Đơn vị bầu cử chưa có Ban bầu cử nào trong bảng thành viên. Mỗi đơn vị bầu cử phải có một Ban bầu cử, thành lập đúng hạn. Trước hạn đây là lời nhắc; quá hạn là lỗi.',
  'constituency/too-many-seats':
    'Đơn vị bầu cử được ấn định nhiều đại biểu hơn mức luật cho phép. Phải chia thêm đơn vị bầu cử hoặc giảm số đại biểu của đơn vị này. Để nguyên thì việc bầu cử ở đây trái luật.',
  'constituency/uneven':
    'Số dân hoặc số cử tri cho mỗi đại biểu ở đơn vị này lệch nhiều so với các đơn vị khác. Luật không định mức lệch tối đa, nên đây chỉ là điều đáng xem lại. Lệch nhiều thì lá phiếu của cử tri ở các nơi có trọng lượng khác nhau.',
  'constituency/surplus-too-small':
    'Danh sách người ứng cử ở đơn vị bầu cử này không đủ số dư luật định so với số đại biểu được bầu. Số dư bảo đảm cử tri thật sự có lựa chọn. Danh sách thiếu số dư là trái luật, trừ trường hợp khuyết người vì lý do bất khả kháng do Hội đồng bầu cử quốc gia quyết định hoặc hướng dẫn; ghi quyết định ấy ở mục override-surplus của ward.yaml thì lỗi này chỉ còn là lưu ý.',
  'constituency/override-unknown':
    'Mục override-surplus của ward.yaml cho phép một đơn vị bầu cử thiếu số dư, nhưng bảng đơn vị bầu cử không có đơn vị ấy. Mục đó chưa được áp dụng cho đơn vị nào. Có thể đã ghi nhầm cấp hoặc nhầm số.',
  'constituency/field-unreadable':
    'Một ô trong bảng đơn vị bầu cử để trống hoặc không đọc được. Cấp, số thứ tự, số đại biểu và dân số đều cần cho các phép kiểm tra về số đại biểu và số dư. Để nguyên thì các phép kiểm tra đó không làm được cho đơn vị này.',
  'constituency/number-twice':
    'Hai dòng cùng cấp và cùng số đơn vị bầu cử. Số đại biểu sẽ bị cộng hai lần. Mỗi đơn vị bầu cử chỉ để một dòng.',
  'ward/no-election-committee':
    'Trong bảng thành viên chưa có Ủy ban bầu cử của xã, phường, đặc khu. Đây là cơ quan tổ chức cuộc bầu cử đại biểu Hội đồng nhân dân cấp xã và phải thành lập đúng hạn. Trước hạn đây là lời nhắc; quá hạn là lỗi.',
  'council/seats-differ':
    'Tổng số đại biểu của các đơn vị bầu cử không bằng số đại biểu mà luật tính theo dân số và loại đơn vị hành chính. Có thể nhập nhầm số đại biểu, hoặc ghi sai dân số trong ward.yaml. Bầu thừa hoặc thiếu đại biểu đều trái luật.',
} satisfies Partial<Record<FindingCode, string>>;
