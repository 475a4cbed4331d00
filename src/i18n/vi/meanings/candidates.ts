import type { FindingCode } from '../../../findings/codes.ts';

/** Ý nghĩa của các phát hiện về người ứng cử và cơ cấu danh sách. */
export const candidates = {
  'candidate/birth-impossible':
    'Ngày sinh của người ứng cử không thể có thật: chưa đến, hoặc lùi quá xa. Danh sách chính thức và phiếu bầu in ngày sinh, và tuổi ứng cử tính từ ngày này. Để nguyên thì danh sách sai và không biết người này đủ tuổi hay chưa.',
  'candidate/under-age':
    'Tính đến ngày bầu cử, người này chưa đủ tuổi ứng cử. Tuổi ứng cử cao hơn tuổi bầu cử. Để nguyên thì danh sách chính thức có người không đủ điều kiện.',
  'candidate/nationality':
    'Quốc tịch ghi ở dòng này không đúng điều kiện của người ứng cử. Đại biểu Hội đồng nhân dân chỉ có một quốc tịch là quốc tịch Việt Nam. Để nguyên thì danh sách chính thức có người không đủ điều kiện.',
  'candidate/status-unreadable':
    'Chữ ở cột trạng thái không thuộc các trạng thái đã biết. Trạng thái cho biết người này có thuộc trường hợp không được ứng cử hoặc đã rút hay chưa. Để nguyên thì chưa kiểm tra được điều đó.',
  'candidate/level-unreadable':
    'Không biết người này ứng cử đại biểu Quốc hội hay Hội đồng nhân dân cấp nào. Cấp ứng cử quyết định người đó ở danh sách nào và những quy định nào áp dụng. Để nguyên thì người này không có trong danh sách nào được in.',
  'candidate/constituency-unknown':
    'Đơn vị bầu cử của người này để trống hoặc không có trong bảng đơn vị bầu cử. Danh sách người ứng cử được lập theo từng đơn vị bầu cử. Để nguyên thì người này không có trong danh sách nào được in.',
  'candidate/field-missing':
    'Một nội dung mà danh sách chính thức phải ghi rõ còn trống hoặc không đọc được. Cử tri dựa vào các nội dung này để lựa chọn. Để nguyên thì danh sách chưa đúng luật và chưa in được.',
  'candidate/barred':
    'Trạng thái của người này thuộc trường hợp luật không cho ứng cử. Nếu danh sách đã công bố thì phải xóa tên trước khi bắt đầu bỏ phiếu. Để nguyên thì người không đủ điều kiện có tên trên phiếu bầu.',
  'candidate/duplicate':
    'Một người được ghi ứng cử nhiều lần ở cùng một cấp. Mỗi người chỉ được ghi tên ở một đơn vị bầu cử của cấp đó. Để nguyên thì cử tri ở hai nơi cùng bầu một người.',
  'candidate/too-many-levels':
    'Một người nộp hồ sơ ứng cử ở nhiều cấp hơn luật cho phép. Người ứng cử phải rút bớt. Để nguyên thì danh sách có người ứng cử trái luật ở cấp thừa.',
  'candidate/dossier-late':
    'Hồ sơ ứng cử nộp sau hạn. Luật định ngày cuối cùng nhận hồ sơ, có giờ kết thúc theo hướng dẫn của Hội đồng bầu cử quốc gia. Đối chiếu giấy biên nhận trước khi kết luận, vì ngày có thể ghi nhầm.',
  'candidate/dossier-incomplete':
    'Hồ sơ ứng cử còn thiếu giấy tờ theo quy định của luật. Hồ sơ chỉ hợp lệ khi đủ các giấy tờ. Để nguyên thì Ủy ban bầu cử không chuyển hồ sơ sang hiệp thương được.',
  'candidate/trust-low':
    'Tỷ lệ tín nhiệm tại hội nghị cử tri nơi cư trú không đạt mức quy định. Người không đạt thì không đưa vào danh sách hiệp thương lần thứ ba, trừ trường hợp đặc biệt được báo cáo để hội nghị xem xét. Nếu là trường hợp đặc biệt, ghi rõ ở cột ghi chú.',
  'candidate/order':
    'Thứ tự tên trong danh sách của đơn vị bầu cử chưa đúng cách xếp của phiếu bầu: theo tên, rồi họ, rồi chữ đệm, theo vần chữ cái tiếng Việt. Thứ tự đúng bảo đảm công bằng giữa những người ứng cử. Để nguyên thì danh sách và phiếu bầu sai mẫu.',
  'candidate/namesakes':
    'Hai người ứng cử trong cùng một đơn vị bầu cử có họ tên giống nhau. Đây không phải lỗi, nhưng phiếu bầu phải ghi thêm ngày sinh sau tên để cử tri không nhầm. Hãy kiểm tra ngày sinh của cả hai đã đủ và đúng.',
  'structure/women-share':
    'Số phụ nữ trong danh sách chính thức thấp hơn tỷ lệ luật định. Tỷ lệ này tính trên toàn danh sách của một cấp và làm tròn lên thành số người. Danh sách chưa đạt thì phải bổ sung trước khi công bố.',
  'structure/minority-share':
    'Số người dân tộc thiểu số trong danh sách thấp hơn mức cần có. Với Quốc hội, mức này do luật định; với Hội đồng nhân dân, mức do địa phương xác định theo cơ cấu dân tộc và ghi trong ward.yaml. Kiểm tra cột dân tộc trước khi bổ sung người.',
  'structure/young-share':
    'Số người trẻ tuổi trong danh sách thấp hơn chỉ tiêu định hướng của nhiệm kỳ. Đây là chỉ tiêu phấn đấu, không phải điều kiện bắt buộc của luật. Để nguyên thì danh sách vẫn công bố được, nhưng nên giải trình.',
  'structure/non-party-share':
    'Số người ngoài Đảng trong danh sách thấp hơn chỉ tiêu định hướng của nhiệm kỳ. Đây là chỉ tiêu phấn đấu, không phải điều kiện bắt buộc của luật. Chương trình coi người có ngày vào Đảng là đảng viên, nên hãy kiểm tra cột đó trước.',
  'structure/re-elected-share':
    'Số đại biểu tái cử trong danh sách thấp hơn chỉ tiêu định hướng của nhiệm kỳ. Văn bản có thể tính trên số người ứng cử hoặc trên số đại biểu được bầu, nên chương trình nêu cả hai. Đây là chỉ tiêu phấn đấu, không phải điều kiện bắt buộc của luật.',
  'structure/not-counted':
    'Bảng không có cột cho biết ai thuộc nhóm này, nên chương trình không tính tỷ lệ và không kết luận đạt hay chưa. Ô để trống trong cột đã có thì khác: ô trống ở cột Ngày vào Đảng là người ngoài Đảng, ở cột Là đại biểu HĐND là người chưa làm đại biểu.',
} satisfies Partial<Record<FindingCode, string>>;
